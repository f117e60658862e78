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

#: Given names of Portuguese and Spanish whose last letter misleads about the gender.
MISLEADING_NAMES = """
    Borja | Amparo | Consuelo | Rosario | Rosário | Socorro | Rocío | Andrea | Luca | Elias | Josué | Noa | Garcia | Cleo | Conceição
"""

#: Common given names of men and of women where no ending tells.
MENS_NAMES = """
    Rui | Luís | Luiz | José | Jorge | André | Carlos | Marcos | Lucas | Matheus | Mateus | Tiago | Thiago | Diogo | Felipe | Filipe
    Henrique
    Guilherme | Rafael | Gabriel | Daniel | Miguel | Manuel | Manoel | Samuel | Joaquim | Joel | Abel | Ivan | Juan | Renan | Nelson
    Wilson
    Edson | Jefferson | Anderson | Robson | Vitor | Victor | Heitor | Artur | Arthur | Nuno | João | Sebastião | Estêvão | Simão
    Damião | David
    Davi | Hélder | Valdir | Valter | Walter | Gilmar | Edgar | César | Oscar | Óscar | Xavier | Javier | Andrés | Jesús | Ángel
    Iván | Germán
    Hernán | Julián | Adrián | Sebastián | Fabián | Martín | Joaquín | Agustín | Fermín | Ramón | Raúl | Saúl | Luis | Nicolás | Tomás
    Tomas
    Víctor | Héctor | Félix | Vicente | Jaime | Enrique | Felix | Josep | Jordi | Xavi | Tim | Tom | John | James | Robert | Michael
    Mike | William
    David | Richard | Joseph | Thomas | Charles | Christopher | Matthew | Mark | Donald | Steven | Steve | Paul | Andrew | Joshua
    Kenneth | Kevin
    Brian | George | Edward | Timothy | Jason | Jeffrey | Jeff | Ryan | Jacob | Gary | Eric | Jonathan | Stephen | Larry | Justin
    Scott | Brandon
    Benjamin | Frank | Gregory | Greg | Raymond | Alexander | Patrick | Pat | Jack | Dennis | Jerry | Peter | Henry | Douglas | Adam
    Nathan | Elon
    Sundar | Satya | Jensen | Bill | Bob | Jim | Joe | Dan | Dave | Ed | Fred | Ken | Ray | Rick | Ron | Sanjay | Hans | Klaus
    Jürgen | Pierre
    Rhodri | Gethin | Adélio | Adérito | Licínio | Brais | Iago | Unai | Ander | Arnau | Arquímedes | Femi | Tibério | Estácio | Gildo
    Josenildo | Péricles | Amadou | Kofi | Chidi | Oluwaseun | Babajide
    Jean | Philippe | François | Lip-Bu | Masayoshi | Hock | Cristiano | Vinícius | Marcus | Luc | Nicolas | Emmanuel | Xi | Vladimir
"""
WOMENS_NAMES = """
    Liv | Siv | Tamsin | Felismina | Idalina | Ludovina | Uxía | Antía | Sabela | Ainhoa | Neus | Araci | Juçara | Ivonete | Marinês
    Fatou | Ngozi | Adaeze | Małgorzata | Solène
    Beatriz | Inês | Isabel | Raquel | Rachel | Ester | Esther | Ruth | Miriam | Míriam | Carmen | Pilar | Mercedes | Dolores | Luz
    Lourdes
    Soledad | Inés | Leonor | Iris | Íris | Alice | Berenice | Eunice | Janice | Denise | Louise | Elise | Monique | Simone | Solange
    Ivone | Ivete
    Elizabete | Elisabete | Margarete | Odete | Arlete | Salete | Irene | Marlene | Suzane | Viviane | Cristiane | Cristina | Liliane
    Eliane
    Adriane | Josiane | Tatiane | Daiane | Michelle | Michele | Gisele | Gabrielle | Danielle | Isabelle | Nicole | Caroline | Jaqueline
    Jacqueline | Aline | Karine | Catherine | Katherine | Christine | Pauline | Evelyn | Ingrid | Astrid | Judite | Matilde | Clotilde
    Cleide
    Neide | Zilda | Lisa | Mary | Patricia | Jennifer | Linda | Elizabeth | Barbara | Susan | Jessica | Sarah | Karen | Nancy
    Margaret | Betty
    Sandra | Ashley | Kimberly | Emily | Donna | Carol | Amanda | Melissa | Deborah | Stephanie | Rebecca | Sharon | Laura | Cynthia | Amy
    Kathleen | Angela | Shirley | Anna | Ruth | Brenda | Pamela | Helen | Emma | Samantha | Janet | Jane | Julie | Joyce | Heather
    Diane | Anne
    Colette | Safra | Lora | Gina | Claudia | Ursula | Christina | Sheryl | Marissa | Meg | Mira | Ruth | Susana | Nahia | Maite | Itziar
"""
