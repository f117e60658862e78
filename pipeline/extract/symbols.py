"""Signs of currencies and symbols of units: the same in every language."""

from __future__ import annotations

#: Currency signs and codes before a number; what '$' alone means is for the article to say.
SIGNS = {
    "US$": "USD", "U$S": "USD", "USD": "USD", "US $": "USD", "R$": "BRL", "BRL": "BRL", "€": "EUR", "EUR": "EUR", "£": "GBP",
    "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "RMB": "CNY", "CNY": "CNY", "CN¥": "CNY", "₩": "KRW", "KRW": "KRW", "₹": "INR",
    "INR": "INR", "Rs": "INR", "NT$": "TWD", "TWD": "TWD", "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "C$": "CAD", "CA$": "CAD",
    "CAD": "CAD", "S$": "SGD", "SGD": "SGD", "HK$": "HKD", "HKD": "HKD", "MX$": "MXN", "MXN": "MXN", "AR$": "ARS", "ARS": "ARS",
    "CLP": "CLP", "COP": "COP", "CHF": "CHF", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN", "₪": "ILS", "ILS": "ILS",
    "AED": "AED", "SAR": "SAR", "MYR": "MYR", "RM": "MYR", "UF": "CLF", "S/": "PEN", "₽": "RUB", "₺": "TRY", "TRY": "TRY", "VND": "VND",
    "THB": "THB", "ZAR": "ZAR", "$": "$",
}  # fmt: skip

#: Symbols of units, case-sensitive, and the form they are kept in.
SYMBOLS = {
    "GW": "GW", "MW": "MW", "kW": "kW", "TW": "TW", "W": "W", "GWh": "GWh", "MWh": "MWh", "kWh": "kWh", "TWh": "TWh", "GWp": "GWp",
    "MWp": "MWp", "GVA": "GVA", "MVA": "MVA", "kV": "kV", "V": "V", "nm": "nm", "mm": "mm", "cm": "cm", "km": "km", "ha": "ha",
    "GB": "GB", "TB": "TB", "PB": "PB", "EB": "EB", "MB": "MB", "KB": "KB", "GB/s": "GB/s", "TB/s": "TB/s", "MB/s": "MB/s",
    "Gbit/s": "Gbit/s", "Tbit/s": "Tbit/s", "Mbit/s": "Mbit/s", "GHz": "GHz", "MHz": "MHz", "THz": "THz", "TOPS": "TOPS",
    "TFLOPS": "TFLOPS", "PFLOPS": "PFLOPS", "EFLOPS": "EFLOPS", "kg": "kg", "m2": "m2", "km2": "km2", "m3": "m3", "mAh": "mAh",
    "ms": "ms", "dB": "dB", "MTr": "MTr", "m²": "m2", "km²": "km2", "m³": "m3", "Kw": "kW", "KW": "kW", "Gw": "GW", "Mw": "MW",
    "mW": "mW", "Gbps": "Gbit/s", "Gb/s": "Gbit/s", "Tbps": "Tbit/s", "Tb/s": "Tbit/s", "Mbps": "Mbit/s", "TBps": "TB/s",
    "GBps": "GB/s", "Gb": "Gbit", "Gbit": "Gbit", "°C": "°C", "ºC": "°C", "µm": "µm", "μm": "µm", "Ghz": "GHz", "Mhz": "MHz",
    "kWp": "kW", "m": "m", "t": "t", "g": "g", "petaFLOPS": "PFLOPS", "exaFLOPS": "EFLOPS", "teraFLOPS": "TFLOPS", "TFlops": "TFLOPS",
    "PFlops": "PFLOPS", "kVA": "kVA", "Wh": "Wh",
}  # fmt: skip
