"""A client of `wijk lsp` that hears what is said of open notes, as an editor does."""

import json
import queue
import subprocess
import threading
from urllib.parse import quote, unquote


def line_starts(text):
    """Where the lines of a text begin, in bytes; a line ends as the protocol says."""
    starts, place = [0], 0
    while place < len(text):
        if text[place] == 0x0D and text[place + 1:place + 2] == b"\n":
            place += 1
        elif text[place] not in (0x0A, 0x0D):
            place += 1
            continue
        place += 1
        starts.append(place)
    return starts


class Server:
    """A running server, with the documents that are open in it."""

    def __init__(self, wijk, folder, as_of):
        self.process = subprocess.Popen(
            [wijk, "lsp", "--taal", "nl", "--peildatum", as_of],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.heard = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        self.texts, self.versions, self.said = {}, {}, {}
        self.number = 0
        root = self.uri(folder)
        self.ask("initialize", {
            "rootUri": root, "workspaceFolders": [{"uri": root, "name": "town"}],
            "capabilities": {"general": {"positionEncodings": ["utf-8"]}}})
        self.tell("initialized", {})

    @staticmethod
    def uri(path):
        return "file://" + quote(str(path))

    def _listen(self):
        output = self.process.stdout
        while header := output.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                header = output.readline()
            self.heard.put(json.loads(output.read(length)))
        self.heard.put(None)

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, parameters):
        self._send({"method": method, "params": parameters})

    def ask(self, method, parameters, within=60):
        """The answer to a request; the findings that come in before it are kept."""
        self.number += 1
        self._send({"id": self.number, "method": method, "params": parameters})
        while True:
            message = self._take(within)
            if message.get("id") == self.number and "method" not in message:
                return message

    def _take(self, within):
        message = self.heard.get(timeout=within)
        if message is None:
            raise EOFError("the server ended")
        if message.get("method") == "textDocument/publishDiagnostics":
            told = message["params"]
            self.said[unquote(told["uri"].removeprefix("file://"))] = told
        return message

    def listen(self, seconds):
        """Takes in what is said for so long, or until something was said."""
        try:
            self._take(seconds)
        except queue.Empty:
            pass

    def open(self, path, text):
        self.texts[path], self.versions[path] = text, 1
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(path), "languageId": "markdown", "version": 1,
            "text": text.decode()}})

    def close(self, path):
        del self.texts[path], self.versions[path]
        self.said.pop(path, None)
        self.tell("textDocument/didClose", {"textDocument": {"uri": self.uri(path)}})

    def change(self, path, start, end, words):
        """Puts other words in the place of a range of bytes."""
        text = self.texts[path]
        starts = line_starts(text)

        def position(place):
            line = max(n for n, at in enumerate(starts) if at <= place)
            return {"line": line, "character": place - starts[line]}

        change = {"range": {"start": position(start), "end": position(end)}, "text": words.decode()}
        self.texts[path] = text[:start] + words + text[end:]
        self.versions[path] += 1
        self.tell("textDocument/didChange", {
            "textDocument": {"uri": self.uri(path), "version": self.versions[path]},
            "contentChanges": [change]})

    def findings(self, path):
        """What was last said of an open note as it stands now: code, weight, bytes and words."""
        told = self.said.get(path)
        if told is None or told.get("version") != self.versions[path]:
            return None
        starts = line_starts(self.texts[path])

        def place(position):
            return starts[position["line"]] + position["character"]

        weights = {1: "error", 2: "warning", 3: "hint", 4: "hint"}
        return sorted(
            (found["code"], weights[found["severity"]], place(found["range"]["start"]),
             place(found["range"]["end"]), found["message"])
            for found in told["diagnostics"])

    def end(self):
        """Ends it as an editor does; how it ended."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.process.wait(60)
