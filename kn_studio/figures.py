"""Pictures for paper: a plot or a whole view with its heading and a line on where it comes from, as SVG, PDF or PNG.

What is on the screen is taken down as a `Drawing` on the main thread, which takes milliseconds; words are put to it and
files are made of it on any thread. Pictures inside a vector figure (the map) stay pictures; text and lines stay text
and lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from xml.sax.saxutils import escape

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QEvent,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPalette, QPdfWriter, QPicture, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAbstractSlider, QApplication, QWidget

from engine.errors import SessionError
from kn_studio import __version__, stylesheet
from kn_studio.theme import FontRole, Theme
from kn_studio.translation import tr
from kn_studio.widgets.direction import of_words, where_words_begin
from kn_studio.widgets.plot import Plot, plots_in
from kn_studio.widgets.wrapped_label import draw_lines, lines_height

DPI = 300
SCREEN_DPI = 96
ENDINGS = (".svg", ".pdf", ".png")
_MARGIN, _GAP = 16, 8
_LEAST_WIDTH = 420
"""Pixels of the screen: in less, the line below would be a column."""
_PROGRAM = f"KN Studio {__version__}"
_ELSEWHERE = "Noto Sans, sans-serif"
"""What an SVG asks for where the program's own faces are missing."""


@dataclass(frozen=True)
class Words:
    """What a figure says in words: `heading` above the picture with a quiet `note`, `foot` below it.

    `record` is the foot as JSON, for programs; it goes where the format has a place for it.
    """

    heading: str
    note: str = ""
    foot: str = ""
    record: str = "{}"


@dataclass(frozen=True)
class Drawing:
    """What was on the screen, in pixels of the screen, with the theme that it was drawn in."""

    picture: QPicture
    size: QSize
    theme: Theme

    def paint(self, painter: QPainter) -> None:
        """Paint it at the painter's origin. A picture enlarges itself by the device's dots an inch, which the painter
        has done already.
        """
        ratio = self.picture.logicalDpiX() / painter.device().logicalDpiX()
        painter.save()
        painter.scale(ratio, ratio)
        painter.drawPicture(0, 0, self.picture)
        painter.restore()


def of_plot(plot: Plot, theme: Theme) -> Drawing:
    """Take a plot down as it is drawn now, as wide as on the screen, with its legend."""
    look, before = theme.at_scale(1.0), plot.size()
    twin = plot.paper()
    twin.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    twin.setPalette(stylesheet.palette(look))
    twin.apply_theme(look)  # type: ignore[attr-defined]
    least = twin.minimumSizeHint()
    legend = twin.sizeHint().height() - plot.sizeHint().height() if plot.legend is not None else 0
    twin.resize(max(before.width(), least.width()), max(before.height() + max(legend, 0), least.height()))
    twin.show()
    QCoreApplication.sendPostedEvents()
    taken = _taken(twin, look)
    twin.hide()
    twin.deleteLater()
    return taken


def of_view(view: QWidget, now: Theme, theme: Theme) -> Drawing:
    """Take a whole view down, which is dressed as `now`, in the colours of `theme`."""
    with _dressed(view, now, theme.at_scale(now.scale)) as look:
        return _taken(view, look)


@contextmanager
def _dressed(view: QWidget, now: Theme, theme: Theme) -> Iterator[Theme]:
    """The view in other colours, and its plots drawn for paper."""
    other = (theme.name, theme.high) != (now.name, now.high)
    focused = QApplication.focusWidget()
    # Paper has no keyboard. Fields keep it: leaving one may carry out what was typed.
    quiet = isinstance(focused, Plot | QAbstractButton | QAbstractSlider) and view.isAncestorOf(focused)
    if focused is not None and quiet:
        focused.clearFocus()
    try:
        if other:
            _dress(view, theme, theme)
        for plot in plots_in(view):
            plot.set_paper(True)
        # Nothing but layouts: a paint event in between would show the other colours for a moment.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        yield theme if other else now
    finally:
        for plot in plots_in(view):
            plot.set_paper(False)
        if other:
            _dress(view, now, None)
        if focused is not None and quiet:
            focused.setFocus()


def _dress(view: QWidget, theme: Theme, own: Theme | None) -> None:
    """Paint in `theme`; palette and style sheet are the view's `own`, or the application's again."""
    view.setPalette(stylesheet.palette(own) if own is not None else QPalette())
    # The words' own colour, which the application's palette would otherwise give.
    ink = f"QWidget {{ color: {own.hex('text')}; }}" if own is not None else ""
    view.setStyleSheet(ink + stylesheet.sheet(own) if own is not None else "")
    view.apply_theme(theme)  # type: ignore[attr-defined]


def _taken(widget: QWidget, theme: Theme) -> Drawing:
    picture = QPicture()
    painter = QPainter(picture)
    _render(widget, widget, painter)
    painter.end()
    return Drawing(picture, widget.size(), theme)


def _render(widget: QWidget, root: QWidget, painter: QPainter) -> None:
    """Draw a widget at its place in `root`. What scrolls is cut at its edges here; only the screen does so itself."""
    scrolled = _outermost(widget)
    for area in scrolled:
        area.setMask(QRegion(-9, -9, 1, 1))
    # By name, since a view of pyqtgraph has another method of this name, which leaves its frame out.
    QWidget.render(widget, painter, widget.mapTo(root, QPoint()), QRegion(), QWidget.RenderFlag.DrawChildren)
    for area in scrolled:
        area.clearMask()
    for area in scrolled:
        painter.save()
        painter.setClipRect(QRect(area.mapTo(root, QPoint()), area.size()), Qt.ClipOperation.IntersectClip)
        _render(area, root, painter)
        painter.restore()


def _outermost(widget: QWidget) -> list[QWidget]:
    """The contents of all scroll areas below a widget that are not inside another one of them."""
    found: list[QWidget] = []
    for child in widget.children():
        if not isinstance(child, QWidget) or child.isWindow() or child.isHidden():
            continue
        if isinstance(widget, QAbstractScrollArea) and child is widget.viewport():
            found.append(child)
        else:
            found += _outermost(child)
    return found


class Figure:
    """A drawing with its words."""

    def __init__(self, drawing: Drawing, words: Words) -> None:
        self.drawing, self.words = drawing, words
        self._width = max(drawing.size.width(), _LEAST_WIDTH)
        texts: tuple[tuple[str, FontRole, str], ...] = (
            (words.heading, "heading", "text"), (words.note, "text", "muted"), (words.foot, "label", "muted"),
        )  # fmt: skip
        self._blocks = [(text, role, token, self._height(text, role)) for text, role, token in texts]

    def _font(self, role: FontRole) -> QFont:
        font = self.drawing.theme.at_scale(1.0).font(role)
        if role == "label":
            font.setWeight(QFont.Weight.Normal)
        return font

    def _height(self, text: str, role: FontRole) -> int:
        """How high a text is at the figure's width; 0 for none."""
        if not text:
            return 0
        if _mirrored():
            return ceil(lines_height(text, self._font(role), self._width))
        room = QRectF(0, 0, self._width, 1e4)
        return ceil(QFontMetricsF(self._font(role)).boundingRect(room, _WRAPPED, text).height())

    @property
    def size(self) -> QSize:
        """Pixels of the screen, margins and words included."""
        words = sum(height + _GAP for *_, height in self._blocks if height)
        return QSize(self._width + 2 * _MARGIN, self.drawing.size.height() + words + 2 * _MARGIN)

    def paint(self, painter: QPainter) -> None:
        """Paint all of it, from the top left corner."""
        # One pixel more: its last one may lie half inside where pixels of paper are not whole ones of the screen.
        painter.fillRect(QRect(QPoint(), self.size).adjusted(0, 0, 1, 1), self.drawing.theme.color("panel"))
        top = _MARGIN
        for block in self._blocks[:-1]:
            top = self._text(painter, top, *block)
        painter.save()
        painter.translate(_MARGIN, top)
        self.drawing.paint(painter)
        painter.restore()
        self._text(painter, top + self.drawing.size.height() + _GAP, *self._blocks[-1])

    def _text(self, painter: QPainter, top: int, text: str, role: FontRole, token: str, height: int) -> int:
        """Write a text and return where the next thing begins."""
        if not height:
            return top
        painter.setFont(self._font(role))
        painter.setPen(self.drawing.theme.color(token))
        room = QRectF(_MARGIN, top, self._width, height)
        if _mirrored():
            draw_lines(painter, room, where_words_begin() | Qt.AlignmentFlag.AlignTop, text)
        else:
            painter.drawText(room, _WRAPPED, text)
        return top + height + _GAP


def _mirrored() -> bool:
    return of_words() == Qt.LayoutDirection.RightToLeft


_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def packed(figure: Figure, ending: str) -> bytes:
    """The figure as a file of this ending. Raises `SessionError` for another one."""
    makers: dict[str, Callable[[Figure], bytes]] = {".svg": svg, ".pdf": pdf, ".png": lambda each: png(image(each))}
    maker = makers.get(ending.lower())
    if maker is None:
        raise SessionError(
            tr("'{ending}' is no kind of figure.", ending=ending), tr("Choose a name that ends in .svg, .pdf or .png.")
        )
    return maker(figure)


def check(path: Path) -> None:
    """Raise `SessionError` where no figure can be written."""
    if path.suffix.lower() not in ENDINGS:
        raise SessionError(
            tr("'{suffix}' is no kind of figure.", suffix=path.suffix),
            tr("Choose a name that ends in .svg, .pdf or .png."),
        )
    if not path.parent.is_dir():
        raise SessionError(tr("There is no folder {parent}.", parent=path.parent), tr("Choose a folder that is there."))


def write(figure: Figure, path: Path) -> None:
    """Write the figure as SVG, PDF or PNG (300 dpi) by the file's ending. Raises `SessionError` where it cannot."""
    check(path)
    content = packed(figure, path.suffix)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise SessionError(
            tr("{path} cannot be written ({strerror}).", path=path, strerror=error.strerror),
            tr("Choose another folder."),
        ) from None


def svg(figure: Figure) -> bytes:
    """The figure as SVG; text stays text, in the program's faces or what stands in for them elsewhere."""
    buffer, size = _buffer(), figure.size
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    generator.setResolution(SCREEN_DPI)
    generator.setTitle(figure.words.heading)
    generator.setDescription(figure.words.foot)
    _paint(figure, QPainter(generator), 1.0)
    text = bytes(buffer.data().data()).decode()
    record = f"<metadata>{escape(figure.words.record)}</metadata>\n<defs>"
    families = re.compile(r'font-family="([^",]*)(?:,[^"]*)?"')
    return families.sub(rf'font-family="\1, KN Sans, {_ELSEWHERE}"', text.replace("<defs>", record, 1)).encode()


def pdf(figure: Figure) -> bytes:
    """The figure as one page of PDF of its own size, fonts embedded; the record is attached to it."""
    buffer, size = _buffer(), figure.size
    writer = QPdfWriter(buffer)
    writer.setTitle(figure.words.heading)
    writer.setCreator(_PROGRAM)
    writer.setResolution(DPI)
    inches = QSizeF(size.width() / SCREEN_DPI, size.height() / SCREEN_DPI)
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.addFileAttachment("provenance.json", figure.words.record.encode(), "application/json")
    _paint(figure, QPainter(writer), DPI / SCREEN_DPI)
    return bytes(buffer.data().data())


def image(figure: Figure) -> QImage:
    """The figure in pixels at 300 dpi, with its words inside."""
    ratio = DPI / SCREEN_DPI
    drawn = QImage(figure.size * ratio, QImage.Format.Format_RGB32)
    _paint(figure, QPainter(drawn), ratio)
    drawn.setDotsPerMeterX(round(DPI / 0.0254))
    drawn.setDotsPerMeterY(round(DPI / 0.0254))
    texts = {
        "Title": figure.words.heading, "Description": figure.words.foot, "Software": _PROGRAM,
        "Provenance": figure.words.record,
    }  # fmt: skip
    for key, text in texts.items():
        drawn.setText(key, text)
    return drawn


def small(drawing: Drawing, room: QSize) -> bytes:
    """What was drawn, without words of its own, as a PNG that fits into so many pixels."""
    size = drawing.size.expandedTo(QSize(1, 1))
    ratio = min(room.width() / size.width(), room.height() / size.height(), 1.0)
    made = QImage((size * ratio).expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    made.fill(drawing.theme.color("panel"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    drawing.paint(painter)
    painter.end()
    return png(made)


def png(drawn: QImage) -> bytes:
    """A picture packed as PNG."""
    buffer = _buffer()
    if not drawn.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise SessionError(tr("The picture cannot be packed as PNG."), tr("Make the window smaller, or choose SVG."))
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    return buffer


def _paint(figure: Figure, painter: QPainter, scale: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    figure.paint(painter)
    painter.end()
