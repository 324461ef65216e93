"""The way matplotlib draws here: into memory, and `plt.show()` keeps each open figure as a picture in /tmp/shown."""

# mypy: ignore-errors

import sandglass
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg


class FigureManager(FigureManagerBase):
    """A window that is never seen: showing it keeps its picture."""

    def show(self):
        """Keep this figure's picture; it stays open."""
        sandglass.show(self.canvas.figure)

    @classmethod
    def pyplot_show(cls, *, block=None):
        """Keep every open figure's picture and close them all, as someone who closes the windows would."""
        for manager in Gcf.get_all_fig_managers():
            manager.show()
        Gcf.destroy_all()


class FigureCanvas(FigureCanvasAgg):
    """The canvas of matplotlib's own drawing in memory."""

    manager_class = FigureManager
