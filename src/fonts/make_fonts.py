#!/usr/bin/env python3
"""Makes assets/fonts/PlacewiseSans-{Regular,Bold}.otf: the Latin of Inter with the Chinese of Noto Sans CJK SC.

One family with both scripts, since JavaFX takes one family for a text and has no other to fall back on where the
machine has no Chinese font. Chinese is cut down to GB 2312, its punctuation, and whatever else stands in assets/.

Needs fontTools and the files of Debian's packages fonts-inter and fonts-noto-cjk:
    make_fonts.py INTER_FOLDER NOTO_FOLDER ASSETS_FOLDER
"""
import pathlib
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTCollection, TTFont

FAMILY = "Placewise Sans"
UNITS = 1000
COPYRIGHT = ("Copyright 2016-2022 The Inter Project Authors (https://github.com/rsms/inter); "
             "Copyright 2014-2021 Adobe (http://www.adobe.com/). "
             "Made from Inter and Noto Sans CJK SC.")
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


def wanted_chinese(assets):
    """GB 2312 and every character of the program's own texts and data."""
    codes = set()
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                codes.add(ord(bytes((high, low)).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    for path in sorted(assets.rglob("*")):
        if path.suffix in {".properties", ".json", ".csv"}:
            text = path.read_text("utf-8")
            if path.suffix == ".properties" and "\\u" in text:
                text += text.encode("ascii", "ignore").decode("unicode_escape")
            codes.update(map(ord, text))
    return {code for code in codes if code >= 0x80}


def outline(font, name, factor):
    """The glyph as a Type 2 charstring of UNITS per em, with its advance."""
    glyphs = font.getGlyphSet()
    width = round(font["hmtx"][name][0] * factor)
    pen = T2CharStringPen(width, glyphs)
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    recording.replay(TransformPen(pen, Transform(factor, 0, 0, factor, 0, 0)))
    return pen.getCharString(), width


def build(inter_path, noto_path, style, weight, chinese, target):
    inter = TTFont(inter_path)
    noto = next(f for f in TTCollection(noto_path) if f["name"].getDebugName(1).startswith("Noto Sans CJK SC"))
    charstrings, metrics, cmap, order = {}, {}, {}, []

    def take(font, code, name, prefix):
        glyph = prefix + name
        if glyph not in charstrings:
            factor = UNITS / font["head"].unitsPerEm
            charstrings[glyph], width = outline(font, name, factor)
            metrics[glyph] = (width, 0)
            order.append(glyph)
        if code is not None:
            cmap[code] = glyph

    take(inter, None, ".notdef", "")
    latin = inter.getBestCmap()
    for code in sorted(latin):
        is_text = code < 0x250 or 0x370 <= code < 0x400 or 0x1E00 <= code < 0x1F00 or 0x2000 <= code < 0x2600
        if is_text:
            take(inter, code, latin[code], "")
    han = noto.getBestCmap()
    for code in sorted(chinese):
        if code in han and code not in cmap:
            take(noto, code, han[code], "han.")

    ascent, descent = inter["hhea"].ascent, inter["hhea"].descent
    factor = UNITS / inter["head"].unitsPerEm
    builder = FontBuilder(UNITS, isTTF=False)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    names = {"familyName": FAMILY, "styleName": style, "uniqueFontIdentifier": f"1.000;{FAMILY} {style}",
             "fullName": f"{FAMILY} {style}", "psName": f"PlacewiseSans-{style}", "version": "Version 1.000",
             "copyright": COPYRIGHT, "licenseDescription": LICENCE,
             "licenseInfoURL": "https://openfontlicense.org"}
    builder.setupCFF(names["psName"], {"FullName": names["fullName"], "FamilyName": FAMILY, "Weight": style},
                     charstrings, {})
    bounds = {glyph: charstrings[glyph].calcBounds(None) for glyph in order}
    builder.setupHorizontalMetrics({g: (w, round(bounds[g][0]) if bounds[g] else 0) for g, (w, _) in metrics.items()})
    builder.setupHorizontalHeader(ascent=round(ascent * factor), descent=round(descent * factor), lineGap=0)
    builder.setupNameTable(names, mac=False)
    bold = weight >= 600
    builder.setupOS2(usWeightClass=700 if bold else 400, fsSelection=0x20 if bold else 0x40,
                     sTypoAscender=round(ascent * factor), sTypoDescender=round(descent * factor), sTypoLineGap=0,
                     usWinAscent=1160, usWinDescent=288, sxHeight=round(inter["OS/2"].sxHeight * factor),
                     sCapHeight=round(inter["OS/2"].sCapHeight * factor), fsType=0,
                     ulCodePageRange1=(1 << 0) | (1 << 18), ulUnicodeRange1=0x1 | 0x2 | 0x80, ulUnicodeRange2=1 << 27)
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].macStyle = 1 if bold else 0
    builder.font["head"].created = builder.font["head"].modified = 3_849_465_600
    builder.font.recalcTimestamp = False
    builder.save(target)
    print(target, len(order), "glyphs", target.stat().st_size, "bytes")


def main():
    inter, noto, assets = map(pathlib.Path, sys.argv[1:])
    chinese = wanted_chinese(assets)
    build(inter / "Inter-Regular.otf", noto / "NotoSansCJK-Regular.ttc", "Regular", 400, chinese,
          assets / "fonts" / "PlacewiseSans-Regular.otf")
    build(inter / "Inter-SemiBold.otf", noto / "NotoSansCJK-Bold.ttc", "Bold", 700, chinese,
          assets / "fonts" / "PlacewiseSans-Bold.otf")


main()
