"""Names of people that are the same in every language: those known by one word, things named after people, surnames of China."""

#: Full name: the one word by which the news name them without more ado.
KNOWN_BY_ONE_NAME = """
    Donald Trump: Trump; Joe Biden: Biden; Lula: Lula; Jair Bolsonaro: Bolsonaro; Javier Milei: Milei
    Claudia Sheinbaum: Sheinbaum; Vladimir Putin: Putin; Volodymyr Zelensky: Zelensky | Zelenski; Xi Jinping: Xi Jinping
    Emmanuel Macron: Macron; Elon Musk: Musk; Mark Zuckerberg: Zuckerberg; Jeff Bezos: Bezos; Sam Altman: Altman
"""

#: Chips, computers and prizes that bear a person's name.
NAMED_AFTER_PEOPLE = """
    Vera Rubin | Grace Hopper | Grace Blackwell | Ada Lovelace | Rosa Feynman | Santos Dumont | Mare Nostrum | Alan Turing | Marie Curie
    John Deere | Charles Schwab | Jerry Maguire | Tio Sam | Wall Street
"""

#: Before one or two written syllables, the name of somebody from China: 'Ren Zhengfei'.
CHINESE_SURNAMES = """
    Wang | Li | Zhang | Liu | Chen | Yang | Huang | Zhao | Wu | Zhou | Xu | Sun | Ma | Zhu | Hu | Guo | He | Lin | Gao | Luo | Zheng
    Liang | Xie | Song | Tang | Deng | Feng | Han | Cao | Zeng | Peng | Xiao | Cai | Pan | Tian | Dong | Yuan | Yu | Ye | Jiang | Du | Su
    Wei | Cheng | Lu | Ding | Ren | Shen | Yao | Jia | Zhong | Lei | Gu | Gong | Qiu | Hou | Bai | Xia | Qin | Fang | Shi | Meng | Duan
    Qian | Yin | Mo | Kong | Wan | Lai | Xiong | Xue | Fu | Jin | Cui | Kang | Mao | Shao | Hao | Qi | Lim | Tan | Chiang | Tsai | Hsu
"""
