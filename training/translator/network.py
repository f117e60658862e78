"""The network, its loss, and weights that travel between the training, transformers and CTranslate2."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as functional
from transformers import M2M100Config, M2M100ForConditionalGeneration

PAD, EOS, UNKNOWN = 0, 1, 2
#: Rows of the projection computed at a time: they stay in the processor's cache.
_CHUNK = 512


@dataclass(frozen=True, slots=True)
class Size:
    """How large a network is, and how it is trained."""

    width: int
    heads: int
    pieces: int
    #: Tokens of a batch, padding included.
    batch_tokens: int
    peak_rate: float
    warmup: int
    #: Steps on short sentences alone at the beginning: which word answers to which is learnt there.
    short_first: int
    encoder_layers: int = 6
    decoder_layers: int = 2


SIZES = {
    "small": Size(width=256, heads=4, pieces=8000, batch_tokens=3072, peak_rate=1.5e-3, warmup=500, short_first=700),
    "full": Size(width=512, heads=8, pieces=20000, batch_tokens=32768, peak_rate=1e-3, warmup=1500, short_first=300),
}


def make_network(size: Size, vocabulary: int) -> Any:
    """M2M100's class, for its layer norm before each block: with Marian's, after it, nothing of the source was learnt in 1,500 steps."""
    width = size.width
    return M2M100ForConditionalGeneration(
        M2M100Config(
            vocab_size=vocabulary,
            d_model=width,
            encoder_layers=size.encoder_layers,
            decoder_layers=size.decoder_layers,
            encoder_ffn_dim=4 * width,
            decoder_ffn_dim=4 * width,
            encoder_attention_heads=size.heads,
            decoder_attention_heads=size.heads,
            encoder_layerdrop=0,
            decoder_layerdrop=0,
            dropout=0.1,
            attention_dropout=0,
            activation_dropout=0,
            pad_token_id=PAD,
            eos_token_id=EOS,
            bos_token_id=EOS,
            unk_token_id=UNKNOWN,
            decoder_start_token_id=EOS,
            activation_function="relu",
            max_position_embeddings=256,
            scale_embedding=True,
            attn_implementation="sdpa",
        )
    )


class SmoothedLoss(torch.autograd.Function):
    """Cross entropy with label smoothing over the tied projection; returns the plain mean negative log likelihood.

    Inputs: hidden states (rows, width), embedding (pieces, width), targets (rows,) with -100 for padding, smoothing. The whole table of
    logits never stands in memory, which on two cores makes a step a third faster.
    """

    @staticmethod
    def forward(context: Any, hidden: Any, weight: Any, target: Any, smoothing: float) -> Any:
        """See the class."""
        to_hidden = torch.empty_like(hidden)
        to_weight = torch.zeros(weight.shape, device=weight.device)
        total = torch.zeros((), device=weight.device)
        valid = target >= 0
        count = valid.sum()
        for i in range(0, hidden.shape[0], _CHUNK):
            h, y, mask = hidden[i : i + _CHUNK], target[i : i + _CHUNK].clamp(min=0), valid[i : i + _CHUNK].float()[:, None]
            logits = functional.linear(h, weight).float()
            normaliser = torch.logsumexp(logits, 1, keepdim=True)
            total += ((normaliser - logits.gather(1, y[:, None])) * mask).sum()
            gradient = logits.sub_(normaliser).exp_().sub_(smoothing / weight.shape[0])
            gradient.scatter_add_(1, y[:, None], torch.full((len(y), 1), smoothing - 1, device=weight.device))
            gradient = gradient.mul_(mask / count).to(hidden.dtype)
            to_hidden[i : i + _CHUNK] = gradient @ weight
            to_weight += (gradient.t() @ h).float()
        context.save_for_backward(to_hidden, to_weight)
        return total / count

    @staticmethod
    def backward(context: Any, _: Any) -> Any:  # type: ignore[override]
        """The gradients that forward() made."""
        to_hidden, to_weight = context.saved_tensors
        return to_hidden, to_weight.to(to_hidden.dtype), None, None


def padded(rows: list[list[int]], value: int, device: str) -> Any:
    """Rows of one width, a multiple of 8: each new shape costs a kernel's set-up."""
    width = -(-max(map(len, rows)) // 8) * 8
    return torch.tensor([row + [value] * (width - len(row)) for row in rows], device=device)


def loss_of(network: Any, batch: list[tuple[list[int], list[int]]], *, smoothing: float, device: str) -> tuple[Any, int]:
    """The loss of a batch and its target tokens."""
    source, target = padded([a for a, _ in batch], PAD, device), padded([b for _, b in batch], -100, device)
    start = torch.full((len(batch), 1), EOS, dtype=torch.long, device=device)
    shifted = torch.cat([start, target[:, :-1].clamp(min=0)], 1)
    hidden = network.model(input_ids=source, attention_mask=(source != PAD).long(), decoder_input_ids=shifted).last_hidden_state
    loss = SmoothedLoss.apply(hidden.reshape(-1, hidden.shape[-1]), network.lm_head.weight, target.reshape(-1), smoothing)
    return loss, int((target >= 0).sum())
