"""Which language codes there are, how they are written here, and which language a script or a region belongs to."""

from __future__ import annotations

import re
from functools import lru_cache

_ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw
ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""

_LONGER = """
ace ach acm acq ada ady aeb afb afh agq ain ajp akk akz ale aln als alt ami ang ann anp apc apd arb arc arn aro arp
arq ars arw ary arz asa ase ast atj avk awa ayr azb aze azj bal ban bar bas bax bbc bbj bcl bdr bej bel bem ben bew
bez bfd bfq bgc bgn bho bik bjn bkm bla blk blo blt bpy bqi bra brh brx bss btm bua bug bul bum bxr byn byv cad car
cat cay cch ccp cdo ceb ces cgg chb chg chk chm chn cho chp chr chy cic cjk ckb clc cmn cop cps crg crh crj crk crl
crm crr crs csb csw cym dag dak dan dar dav del den deu dga dgr dik din diq dje doi dsb dtp dty dua dum dyo dyu dzg
ebu efi egl egy eka ekk ell elx eml eng enm est esu eus ewo ext fan fas fat fil fin fit fon fra frc frm fro frp frr
frs fur fuv gaa gag gan gay gaz gba gbz gcr gez gil gle glg glk gmh goh gom gon gor got gpe grb grc grn gsw guc gur
guw guz gwi hai hak hat hau haw hax hbs heb hif hil hin hit hmn hne hnj hrv hsb hsn hun hup hur hye hyw iba ibb ibo
igl ikt ilo ind inh isl ita izh jam jav jbo jgo jmc jpn jpr jrb jut kaa kab kac kaj kam kas kat kaw kaz kbd kbl kbp
kcg kde kea ken kfo kge kgp kha khk khm kho khq khw kik kin kir kiu kkj kln kmb kmr knc koi kok kon kor kos kpe krc
kri krj krl kru ksb ksf ksh kum kus kut kwk kxv lad lag lah lam lao lat lav lbe lez lfn lij lil lim lin lit liv lkt
lld lmo lol lou loz lrc lsm ltg lua lug lui lun luo lus luy lvs lzh lzz mad maf mag mai mak man mar mas mde mdf mdr
men mer mfe mga mgh mgo mhr mic min mkd mlt mnc mni mnw moe moh mon mos mri mrj msa mua mus mwl mwr mwv mya mye myv
mzn nah nan nap naq nds nep new nia niu njo nld nmg nnh nno nob nog non nov npi nqo nrm nso nup nus nwc nya nym nyn
nyo nzi oci ojb ojc ojs ojw oka olo ory osa ota pag pal pam pan pap pau pbt pcd pcm pdc pdt peo pes pfl phn pih pis
plt pms pnb pnt pol pon por pqm prg pro prs pwn quc qug quy raj rap rar rgn rhg rif rki rmy rof rom ron rsk rtm rue
rug run rup rus rwk sad sag sah sam san saq sas sat saz sba sbp scn sco sdc sdh see seh sei sel ses sga sgs shi shn
shu shy sid sin skr slh sli slk slv sly sma smj smn smo sms sna snd snk sog som sot spa sqi srd srn srp srr ssw ssy
stq str suk sun sus sux swa swb swe swh syc syl syr szl szy tam tat tay tce tcy tdd tel tem teo ter tet tgk tgl tgx
tha tht tig tir tiv tkl tkr tlh tli tly tmh tog tok tpi tru trv trw tsd tsi tsn tso ttm ttt tuk tum tur tvl twi twq
tyv tzm udm uga uig ukr umb urd uzb uzn vai vec vep vie vls vmf vmw vot vro vun wae wal war was wbp wol wuu xal xho
xmf xnr xog yao yap yav ybb ydd yor yrl yue zap zbl zea zen zgh zho zsm zul zun zza
"""
"""ISO 639-3 (and a few of 639-2) as Wikipedias, CLDR and the multilingual data sets use them."""

_WIKIPEDIAS = """
bat-smg be-tarask be-x-old cbk-zam fiu-vro map-bms nds-nl roa-rup roa-tara zh-classical zh-min-nan zh-wuu zh-yue
"""
"""Codes of Wikipedias whose second half is neither a script nor a region: languages of their own."""

_SCRIPTS = """
adlm arab armn beng cans cher copt cyrl deva ethi geor goth grek gujr guru hans hant hebr java jpan khmr knda kore laoo
latn mlym mong mtei mymr nkoo olck orya sinh sund syrc taml telu tfng thaa thai tibt
"""

_OLD = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv"}

CODES = frozenset(_ISO_639_1.split()) | frozenset(_LONGER.split())
"""The codes without script or region."""

_OWN = frozenset(_WIKIPEDIAS.split())
_SCRIPT_CODES = frozenset(_SCRIPTS.split())
_REGION = re.compile(r"[a-z]{2}|\d{3}")


@lru_cache(maxsize=4096)
def language(text: str) -> str:
    """The code as it is written here: lower case, hyphens, today's code (`pt_BR` -> `pt-br`, `iw` -> `he`).

    "" for what is no code of a language.
    """
    code = text.strip().lower().replace("_", "-")
    if code in _OWN:
        return code
    first, *rest = code.split("-")
    first = _OLD.get(first, first)
    if first not in CODES:
        return ""
    if rest and rest[0] in _SCRIPT_CODES:
        rest = rest[1:]
    if rest and _REGION.fullmatch(rest[0]):
        rest = rest[1:]
    return "" if rest else "-".join((first, *code.split("-")[1:]))


@lru_cache(maxsize=4096)
def belongs_to(code: str) -> str:
    """The language without script and region: mParaRel's `zh-hans` and `zh-hant` are mLAMA's `zh`.

    A language that only looks like one (`zh-classical`, `nds-nl`) stays what it is.
    """
    return code if code in _OWN else code.split("-")[0]
