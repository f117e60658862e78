"""The rules of the house, checked by machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from pipeline.report.schema import describe_schema

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "pipeline"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE = 400
BANNED = {"utils", "util", "helpers", "helper", "common", "core", "base", "manager", "misc"}
HEAVY = (
    "spacy",
    "transformers",
    "torch",
    "trafilatura",
    "duckdb",
    "rich",
    "httpx",
    "warcio",
    "bs4",
    "numpy",
    "pyarrow",
    "ctranslate2",
    "scrapy",
    "twisted",
)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_long_or_vaguely_named(path: Path) -> None:
    """A file has at most 400 lines and a name that says what it is."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    assert path.stem not in BANNED


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_public_names_have_docstrings(path: Path) -> None:
    """Every module, public class and public function says what it does."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "module"
    public = (ast.FunctionDef, ast.ClassDef)
    nodes = [node for node in tree.body if isinstance(node, public) and not node.name.startswith("_")]
    nodes += [inner for node in nodes if isinstance(node, ast.ClassDef) for inner in node.body if isinstance(inner, ast.FunctionDef)]
    assert [node.name for node in nodes if not node.name.startswith("_") and not ast.get_docstring(node)] == []


def test_schema_documentation_is_up_to_date() -> None:
    """docs/schema.md says what the store says (`make docs`), and nothing lacks a comment."""
    described = describe_schema()
    assert (ROOT / "docs" / "schema.md").read_text(encoding="utf-8") == described
    assert "| None |" not in described


def test_every_command_and_make_target_is_in_the_readme() -> None:
    """README names each command of the command line and each target of make."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r'add\("(\w+)"', (PACKAGE / "cli.py").read_text(encoding="utf-8"))
    targets = re.findall(r"^(?!help)([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert commands
    assert targets
    assert [command for command in commands if f"chipdeals {command}" not in readme] == []
    assert [target for target in targets if f"make {target}" not in readme] == []


@pytest.mark.parametrize(
    ("module", "allowed"),
    [("pipeline.cli", ()), ("pipeline.records", ()), ("pipeline.ingest", ("duckdb", "pyarrow", "numpy")), ("pipeline.store.query", ())],
)
def test_heavy_imports_come_late(module: str, allowed: tuple[str, ...]) -> None:
    """What a command does not need is not imported: `chipdeals --help` and an unchanged ingest stay quick."""
    program = f"import sys, {module}; print(' '.join(name for name in {HEAVY!r} if name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(run.stdout.split()) <= set(allowed)


def test_the_version_stands_in_the_changelog() -> None:
    """The newest heading of CHANGELOG.md is the version of the package."""
    newest = re.search(r"^## \[?(\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    source = (PACKAGE / "__init__.py").read_text(encoding="utf-8")
    assert newest is not None
    assert f'__version__ = "{newest.group(1)}"' in source


def test_settings_are_documented() -> None:
    """Every key of chipdeals.toml stands in README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```toml\n(.*?)```", readme, re.DOTALL)
    assert block is not None
    shown = tomllib.loads(block.group(1))
    from pipeline.settings import Settings

    defaults = Settings()
    wanted = {
        name: {key: getattr(getattr(defaults, name), key) for key in getattr(defaults, name).__slots__} for name in defaults.__slots__
    }
    assert shown == wanted
