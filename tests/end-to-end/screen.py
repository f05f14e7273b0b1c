# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own, and a pair of hands and eyes before it: Xvfb, a window manager, the accessibility bus, and the
desk as a screen reader sees it. Wants Debian's own python3, which has pyatspi."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")

PATIENCE_S = 60
CONTROLS = ("push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
            "spin button", "slider", "table", "tree", "list", "page tab", "menu item", "check menu item",
            "radio menu item", "entry")


PRESSABLE = ("push button", "toggle button", "radio button", "check box", "menu item", "page tab")
FIELDS = ("text", "entry", "combo box", "editable combo box")
KEYSYMS = {"Return": 0xFF0D, "Escape": 0xFF1B}


class NotThere(AssertionError):
    """Something that the story needs has not come onto the screen."""


def wait_for(what, look):
    """The first true answer of `look`. What is on the screen may vanish while it is looked at: then again."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except gi.repository.GLib.GError:
            pass
        time.sleep(0.05)
    raise NotThere(f"waited in vain for {what}")


class Screen:
    """An X server on a free display, with a window manager and the accessibility bus. One for a process: pyatspi keeps
    to the first bus that it meets."""

    def __init__(self, folder):
        self._children = []
        read, write = os.pipe()
        self._start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                    pass_fds=[write], log=folder / "xvfb.log")
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise NotThere("Xvfb did not start: see " + str(folder / "xvfb.log"))
        os.environ["DISPLAY"] = f":{number}"
        os.environ.pop("WAYLAND_DISPLAY", None)
        self._start(["openbox", "--sm-disable"], log=folder / "openbox.log")
        # A bus of its own, that knows the display: who presses keys for us is started by the bus.
        read, write = os.pipe()
        self._start(["dbus-daemon", "--session", "--nofork", f"--print-address={write}"], pass_fds=[write],
                    log=folder / "bus.log")
        os.close(write)
        with os.fdopen(read) as pipe:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = pipe.readline().strip()

    def _start(self, command, log, **options):
        with open(log, "wb") as out:
            child = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL, **options)
        self._children.append(child)
        return child

    def close(self):
        for child in reversed(self._children):
            child.terminate()
            child.wait()


class Desk:
    """The program, and what it shows."""

    def __init__(self, program, arguments, log, environment):
        import pyatspi  # reads DISPLAY and the bus when it is imported

        self._pyatspi = pyatspi
        self._log = log
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", **environment)
        with open(log, "wb") as out:
            self._process = subprocess.Popen([program, *arguments], stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                                             env=environment)
        self._root = wait_for("the desk on the accessibility bus", self._find_root)

    def _find_root(self):
        if self._process.poll() is not None:
            raise NotThere(f"the desk ended with {self._process.returncode}: {self._log.read_text()}")
        for application in self._pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self._process.pid:
                return application
        return None

    # What is there

    def walk(self, node=None):
        """Everything on the screen but the cells of tables: there may be thousands."""
        node = node or self._root
        for child in node:
            if child is None:
                continue
            child.clear_cache()
            yield child
            if child.getRoleName() not in ("table", "tree table"):
                yield from self.walk(child)

    def is_showing(self, node):
        return node.getState().contains(self._pyatspi.STATE_SHOWING)

    def is_enabled(self, node):
        return node.getState().contains(self._pyatspi.STATE_ENABLED)

    def look(self, name, *roles, within=None):
        for node in self.walk(within):
            if node.name == name and (not roles or node.getRoleName() in roles) and self.is_showing(node):
                return node
        return None

    def find(self, name, *roles):
        return wait_for(f"“{name}”", lambda: self.look(name, *roles))

    def texts(self):
        return [node.name for node in self.walk() if self.is_showing(node) and node.name]

    def find_text(self, *parts):
        """Any text on the screen that holds all parts."""
        return wait_for(f"a text with {parts}",
                        lambda: next((t for t in self.texts() if all(p in t for p in parts)), None))

    def nameless_controls(self):
        """Controls on the screen that a reader could only call by their kind."""
        return wait_for("a walk from end to end", lambda: (self._nameless_controls(),))[0]

    def _nameless_controls(self):
        return [f"{node.getRoleName()} in “{self._nearest_name(node)}”" for node in self.walk()
                if node.getRoleName() in CONTROLS and self.is_showing(node) and not node.name.strip()]

    @staticmethod
    def _nearest_name(node):
        while node and not node.name:
            node = node.parent
        return node.name if node else "nothing"

    def has_dialog(self):
        self._root.clear_cache()
        return any(node and node.getRoleName() in ("dialog", "alert", "file chooser") and self.is_showing(node)
                   for node in self._root)

    def _table(self, name):
        node = self.look(name, "table")
        return node.queryTable() if node else None

    def cells(self, name):
        """What is heard of each cell of a table, row by row; nothing while it is being fetched."""
        table = self._table(name)
        if not table or table.nRows == 0:
            return None
        rows = [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(table.nRows)]
        return None if any("Loading" in row for row in rows) else rows

    def headings(self, name):
        table = self._table(name)
        return [table.getColumnHeader(column).name for column in range(table.nColumns)]

    # What can be done

    def select_row(self, name, row):
        """Puts the keyboard into a table, on one of its rows."""
        table = self.find(name, "table")
        table.queryComponent().grabFocus()
        table.queryTable().addRowSelection(row)

    def wait_for_page(self, name):
        """The window bears the name of the page that it shows."""
        def shows():
            self._root.clear_cache()
            return any(window and window.name.startswith(name + " – ") for window in self._root)

        wait_for(f"the page {name}", shows)

    def find_dialog(self):
        return wait_for("a dialog", lambda: next(
            (node for node in self._root if node and node.getRoleName() in ("dialog", "alert", "file chooser")
             and self.is_showing(node)), None))

    def press(self, name, within=None):
        def pressable():
            node = self.look(name, *PRESSABLE, within=within)
            return node if node and self.is_enabled(node) else None

        button = wait_for(f"the button “{name}” that can be pressed", pressable)
        actions = button.queryAction()
        names = [actions.getName(i).lower() for i in range(actions.nActions)]
        actions.doAction(next((i for i, each in enumerate(names) if each in ("press", "toggle", "check")), 0))

    def write(self, name, text):
        """Writes into a field as dictation does, and leaves the keyboard there."""
        field = self.find(name, *FIELDS)
        field.queryComponent().grabFocus()
        wait_for(f"“{name}” to have the keyboard", lambda: (
            field.clear_cache() or field.getState().contains(self._pyatspi.STATE_FOCUSED)))
        field.queryEditableText().setTextContents(text)

    def press_key(self, key):
        self._pyatspi.Registry.generateKeyboardEvent(KEYSYMS[key], None, self._pyatspi.KEY_SYM)

    @staticmethod
    def press_keys(keys):
        """Several at once, as xdotool writes them: ctrl+k. They go to the window that has the keyboard."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True, timeout=PATIENCE_S)

    def kill(self):
        """Ends it as a crash does, or somebody who has lost patience."""
        self._process.kill()
        self._process.wait(timeout=PATIENCE_S)

    def has_ended(self):
        return self._process.poll() is not None

    def text_of(self, name):
        return self.find(name, *FIELDS).queryText().getText(0, -1)

    def close(self):
        if self._process.poll() is None:
            self._process.terminate()
        self._process.wait(timeout=PATIENCE_S)
