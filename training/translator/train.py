"""Train the translator: resumable, on two cores for days or on a GPU in minutes.

    python train.py --work FOLDER [--corpora FOLDER ...] [--hours 2] [--steps 40000] [--finish] [--size small|full]

FOLDER holds sp.model (made where it is missing), checkpoint.pt (written every few minutes) and finished.pt (after --finish).
Training is bound by time: it goes on from its checkpoint at a constant rate for as long as it is let, and --finish makes a model of what is
there by lowering the rate to nothing over the hours or steps given, without touching checkpoint.pt, so that training can go on from it.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sentencepiece
import torch
import torch.multiprocessing as processes
from network import EOS, SIZES, Size, loss_of, make_network

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from pairs import read_general, read_news, read_translations
from sentence_pieces import train_pieces
from variants import name_pools, one_round

SEED, SMOOTHING, LONGEST = 11, 0.1, 110
SHORT = 24
#: Pairs of other corpora in a round, for each of our own.
GENERAL_SHARE = 1.0
#: Sorted by length within so many pairs, so that a batch holds little padding.
SORTED_WITHIN = 6000
SAVE_SECONDS = 300
#: Steps between two meetings of the workers, and how much of the running average of the weights stays each time; the average is shipped.
MEET_EVERY, AVERAGE_DECAY = 16, 0.98
PATIENCE_SECONDS = 900
Row = tuple[list[int], list[int]]


class Training:
    """Network, optimizer and averaged weights; masters are fp32, the network itself computes in bf16."""

    def __init__(self, size: Size, vocabulary: int, device: str) -> None:
        self.size, self.device, self.step, self.tokens = size, device, 0, 0
        torch.manual_seed(SEED)
        network = make_network(size, vocabulary)
        self.masters = [torch.nn.Parameter(p.detach().clone().to(device)) for p in network.parameters()]
        self.averages = [p.detach().clone() for p in self.masters]
        self.network = network.to(device).bfloat16().train()
        self.optimizer = torch.optim.AdamW(self.masters, lr=size.peak_rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
        self._sync()

    def load(self, path: Path) -> None:
        """Goes on from a checkpoint."""
        saved = torch.load(path, map_location=self.device, weights_only=True)
        self.step, self.tokens = saved["step"], saved.get("tokens", 0)
        with torch.no_grad():
            for kept, averages in ((self.masters, saved["weights"]), (self.averages, saved.get("averages", saved["weights"]))):
                for p, w in zip(kept, averages, strict=True):
                    p.copy_(w)
        if "optimizer" in saved:
            self.optimizer.load_state_dict(saved["optimizer"])
        self._sync()

    def save(self, path: Path) -> None:
        """Writes a checkpoint, whole or not at all."""
        state = {
            "weights": [p.detach() for p in self.masters],
            "averages": self.averages,
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "tokens": self.tokens,
            "size": {"width": self.size.width, "heads": self.size.heads},
        }
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def _sync(self) -> None:
        with torch.no_grad():
            for p, master in zip(self.network.parameters(), self.masters, strict=True):
                p.copy_(master)

    def rate(self) -> float:
        """Linear warm-up, then by the inverse root of the step."""
        warmup = self.size.warmup
        return self.size.peak_rate * min(self.step / warmup, (warmup / self.step) ** 0.5)

    def learn(self, batch: list[Row], fraction: float) -> tuple[float, int]:
        """One step at `fraction` of the rate; the mean negative log likelihood and the target tokens."""
        self.step += 1
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate() * fraction
        loss, tokens = loss_of(self.network, batch, smoothing=SMOOTHING, device=self.device)
        loss.backward()
        for p, master in zip(self.network.parameters(), self.masters, strict=True):
            master.grad = None if p.grad is None else p.grad.float()
            p.grad = None
        torch.nn.utils.clip_grad_norm_(self.masters, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self._sync()
        self.tokens += tokens
        return loss.item(), tokens

    def meet(self, meeting: Meeting, rank: int) -> None:
        """Takes the mean of all workers' weights, and moves the running average towards it."""
        with torch.no_grad():
            if meeting.workers > 1:
                torch.nn.utils.vector_to_parameters(meeting.mean(rank, torch.nn.utils.parameters_to_vector(self.masters)), self.masters)
                self._sync()
            torch._foreach_lerp_(self.averages, [p.detach() for p in self.masters], 1 - AVERAGE_DECAY)


class Meeting:
    """Where workers of one thread each exchange their weights.

    Each learns from batches of its own and every few steps all go on from the mean. Two workers of one thread learn from a fifth
    more tokens a second than one of two threads, and from many more where other programs take a part of one core.
    """

    def __init__(self, workers: int, count: int) -> None:
        self.workers = workers
        self._barrier = processes.get_context("spawn").Barrier(workers)
        self._weights = torch.zeros((workers, count if workers > 1 else 0)).share_memory_()
        self._numbers = torch.zeros((workers, 3), dtype=torch.float64).share_memory_()

    def mean(self, rank: int, weights: Any) -> Any:
        """The mean of the weights of all; each call waits for the slowest."""
        self._weights[rank] = weights
        self._barrier.wait(PATIENCE_SECONDS)
        mean = self._weights.mean(0)
        self._barrier.wait(PATIENCE_SECONDS)
        return mean

    def tell(self, rank: int, done: float, losses: float, tokens: int) -> tuple[bool, float, int]:
        """Whether the first worker is done, and the losses and tokens of all."""
        self._numbers[rank] = torch.tensor([done, losses, tokens], dtype=torch.float64)
        self._barrier.wait(PATIENCE_SECONDS)
        all_numbers = self._numbers.clone()
        self._barrier.wait(PATIENCE_SECONDS)
        return bool(all_numbers[0, 0] >= 1), float(all_numbers[:, 1].mean()), int(all_numbers[:, 2].sum())


class Mix:
    """Rounds of encoded pairs: our own with their variants, and as many again of the general ones, drawn anew each round."""

    def __init__(self, pieces: Any, corpora: list[Path]) -> None:
        self._pieces = pieces
        self._own = read_news()
        self._pools = name_pools(self._own)
        self._own += read_translations() * 3
        self._general = [self._encode(*pair.plain()) for pair in read_general(corpora, seed=SEED)]
        print(f"{len(self._own)} pairs of our own, {len(self._general)} of others", flush=True)

    def _encode(self, source: str, english: str) -> Row:
        return [*self._pieces.encode(source)[:LONGEST], EOS], [*self._pieces.encode(english)[:LONGEST], EOS]

    def one_round(self, chance: random.Random, *, short: bool) -> list[Row]:
        """The rows of a round, not yet shuffled."""
        rows = [self._encode(*pair) for pair in one_round(self._own, self._pools, chance)]
        if short:
            return [row for row in rows + self._general if max(map(len, row)) <= SHORT]
        return rows + chance.sample(self._general, min(len(self._general), int(GENERAL_SHARE * len(rows))))


def batches(rows: list[Row], most: int, chance: random.Random) -> Iterator[list[Row]]:
    """Batches of at most so many tokens with padding, of pairs of about one length."""
    chance.shuffle(rows)
    for i in range(0, len(rows), SORTED_WITHIN):
        made, batch, longest = [], [], 0
        for row in sorted(rows[i : i + SORTED_WITHIN], key=lambda row: (len(row[0]), len(row[1]))):
            length = max(map(len, row))
            if batch and max(longest, length) * (len(batch) + 1) > most:
                made.append(batch)
                batch, longest = [], 0
            batch.append(row)
            longest = max(longest, length)
        made.append(batch)
        chance.shuffle(made)
        yield from made


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--work", type=Path, required=True, help="checkpoints, outside the repository")
    parser.add_argument("--corpora", type=Path, nargs="*", default=[], help="folders with the corpora of sources.toml")
    parser.add_argument("--hours", type=float, default=2.0)
    parser.add_argument("--steps", type=int, default=10**9, help="no more than so many in this run")
    parser.add_argument("--size", choices=tuple(SIZES), default="full" if torch.cuda.is_available() else "small")
    parser.add_argument("--workers", type=int, default=1 if torch.cuda.is_available() else min(8, os.cpu_count() or 1))
    parser.add_argument("--finish", action="store_true", help="lower the rate to nothing by the end and write finished.pt")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    size = SIZES[options.size]
    if not (options.work / "sp.model").exists():
        train_pieces(options.work / "sp", options.corpora, size.pieces)
    count = sum(p.numel() for p in make_network(size, _pieces(options).get_piece_size()).parameters())
    meeting = Meeting(options.workers, count)
    if options.workers == 1:
        work(0, options, meeting)
    else:
        processes.spawn(work, (options, meeting), options.workers)


def _pieces(options: argparse.Namespace) -> Any:
    return sentencepiece.SentencePieceProcessor(model_file=str(options.work / "sp.model"))


def work(rank: int, options: argparse.Namespace, meeting: Meeting) -> None:
    """One worker: resumes, trains for the hours or steps given; the first saves and tells."""
    if meeting.workers > 1:
        torch.set_num_threads(1)
    pieces = _pieces(options)
    training = Training(SIZES[options.size], pieces.get_piece_size(), "cuda" if torch.cuda.is_available() else "cpu")
    checkpoint = options.work / "checkpoint.pt"
    target = options.work / "finished.pt" if options.finish else checkpoint
    if checkpoint.exists():
        training.load(checkpoint)
        if rank == 0:
            print(f"resumed {checkpoint.name} at step {training.step}", flush=True)
    torch.manual_seed(SEED + training.step + rank)  # dropout
    run(training, Mix(pieces, options.corpora), options, target, meeting, rank)


def run(training: Training, mix: Mix, options: argparse.Namespace, target: Path, meeting: Meeting, rank: int) -> None:
    """Trains until the first worker's hours or steps are over; the first saves."""
    chance = random.Random((SEED + training.step) * 97 + rank)
    began = saved = time.monotonic()
    before, first, losses, tokens, ticks = training.tokens, training.step, 0.0, 0, 0
    size = training.size
    while True:
        rows = mix.one_round(chance, short=training.step < size.short_first)
        for batch in batches(rows, size.batch_tokens, chance):
            now = time.monotonic()
            done = max((now - began) / (3600 * options.hours), (training.step - first) / options.steps)
            loss, count = training.learn(batch, max(0.02, 1 - done) if options.finish else 1.0)
            losses, tokens, ticks = losses + loss, tokens + count, ticks + 1
            if training.step % MEET_EVERY:
                continue
            training.meet(meeting, rank)
            is_over, mean, together = meeting.tell(rank, done, losses / ticks, tokens)
            training.tokens = before + together
            if rank == 0:
                if ticks >= 100:
                    speed = (training.tokens - before) / (now - began)
                    print(f"step {training.step} nll {mean:.3f} rate {training.rate():.5f} {speed:.0f} target tokens/s", flush=True)
                if is_over or now - saved > SAVE_SECONDS:
                    training.save(target)
                    saved = now
            if ticks >= 100:
                losses, ticks = 0.0, 0
            if is_over:
                if rank == 0:
                    print(f"saved {target.name} at step {training.step}, {training.tokens} target tokens", flush=True)
                return
            if training.step - MEET_EVERY < size.short_first <= training.step:
                break


if __name__ == "__main__":
    main()
