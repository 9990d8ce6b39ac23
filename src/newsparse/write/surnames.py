"""Names by which one tells which part of a name is the family's. Data, no code.

Common ones only: a name that is not here leaves the whole in one piece, and that is never wrong.
"""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Hungarian given names, folded.
GIVEN_HUNGARIAN = _set(
    "adrienn alexandra alíz amália andor andrea andrás anett anikó anita anna antal attila balázs barbara barna"
    " barnabás bence benedek bernadett bertalan beáta bianka boglárka boldizsár botond brigitta bálint béla csaba"
    " csenge csilla dezső domonkos dorina dorottya dániel dávid dénes dóra edina edit elemér elvira emese emma emőke"
    " endre enikő erik erika ernő erzsébet eszter fanni ferenc flóra fruzsina gabriella gellért gergely gergő gyula"
    " gyöngyi györgy györgyi gábor géza hajnalka hanna hedvig henrietta henrik huba ibolya ildikó ilona imre irén"
    " istván iván izabella janka jenő joachim johanna judit julianna jános józsef júlia kamilla karola kata katalin"
    " kinga kitti klaudia klára kornél kristóf krisztina krisztián kálmán károly lajos laura lehel lenke levente lili"
    " lilla linda luca lukács lászló lívia lóránt magdolna marcell melinda mihály mikes miklós milán mária márk márta"
    " márton mátyás máté mónika nikolett norbert noémi nándor nóra olivér orsolya ottó panna petra piroska pál pálma"
    " péter rebeka regina renáta richárd rita roland rozália rudolf réka róbert sarolta soma szabina szabolcs"
    " szilveszter szilvia szilárd sándor sára tamara tamás tas teréz tibor timea tivadar tícia tímea tünde valéria"
    " vanda vera veronika viktor viktória vilmos vince viola virág vivien zita zoltán zorán zoé zsanett zsolt zsombor"
    " zsuzsa zsuzsanna zsófia ádám ágnes ákos áron árpád éva ödön örs"
)
#: Spanish given names, folded, as they stand second: "José Luis".
GIVEN_SPANISH = _set(
    "josé jose luis maría maria carlos antonio manuel miguel ángel angel ángeles juan jesús jesus francisco javier"
    " alberto fernando pablo pedro ana isabel carmen teresa belén pilar dolores rosario mercedes cristina elena laura"
    " lucía marta raúl rafael ramón enrique eduardo alejandro andrés andres daniel david diego jorge julio joaquín"
    " ignacio guillermo gustavo gonzalo sergio víctor ricardo roberto rubén salvador santiago tomás vicente xavier"
    " alfonso alfredo álvaro arturo augusto césar emilio ernesto esteban eugenio federico felipe félix gabriel gerardo"
    " héctor hugo iván jaime leonardo lorenzo marcos mario martín mauricio nicolás óscar oscar rodrigo sebastián"
    " adriana alejandra alicia andrea beatriz carolina catalina clara claudia concepción consuelo diana esperanza"
    " esther eva fernanda gabriela gloria guadalupe inés irene josefina juana julia liliana lourdes luisa luz"
    " magdalena margarita mónica natalia nieves olga patricia paula paz paloma raquel rocío rosa sandra sara silvia"
    " sofía soledad susana valentina verónica victoria yolanda eugenia"
)
#: Romanised surnames of China and Korea, folded.
ROMANISED = _set(
    "li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang"
    " feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao xi mao tsai"
    " kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn moon bae baek heo nam noh ha"
    " ryu hong"
)
#: Surnames of one Chinese sign, simplified and traditional.
CHINESE = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸龍萬錢湯喬賀賴龔顧"
)
CHINESE_OF_TWO = _set(
    "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 端木 夏侯 轩辕 南宫"
)
#: Surnames of one Korean sign.
KOREAN = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여"
    "추도소석선설마길연위표명기반왕금옥육인맹제모"
)
KOREAN_OF_TWO = _set("남궁 황보 제갈 선우 독고 사공 서문 동방")
