-- Writes a hurried agreement in a note of Elzenveld with Neovim, and tells what the writer sees of it.
--
--   nvim --headless -u NONE -c 'luafile examples/editors/session.lua'
--
-- It works in a copy of the municipality, and ends by itself; session.txt is what it said.

local day = "2026-07-01"
local place = vim.fn.tempname()
vim.fn.system({ "cp", "-r", "examples/elzenveld", place })
vim.fn.delete(place .. "/rapporten", "rf")
vim.o.swapfile = false

local function say(words) io.write(words, "\n") end

local function shown(text) return "  " .. text:gsub("\n", "\n  ") end

-- The page of the area as `wijk preview` serves it; `nil` when it serves none.
local address
local preview = vim.fn.jobstart(
  { "wijk", "preview", place, "--no-open", "--editie", "intern", "--peildatum", day, "--taal", "nl" },
  { on_stderr = function(_, lines)
      address = address or table.concat(lines, " "):match("http://[%w%.:/]+")
    end })
local function page()
  return vim.fn.system({ "curl", "-s", address .. "page/internal/alles/elzenveld-west.html" })
end
local function line_of_page(words)
  for line in page():gmatch("[^\n]+") do
    if line:find(words, 1, true) then
      return vim.trim(line:gsub("<[^>]+>", " "):gsub("&#39;", "'"):gsub("%s+", " "))
    end
  end
end

vim.cmd("edit " .. place .. "/gesprekken/elzenveld-west/2026-06-04-koffie-lindehof.md")
local client = vim.lsp.start_client({
  name = "wijk", cmd = { "wijk", "lsp", "--peildatum", day, "--taal", "nl" }, root_dir = place })
vim.lsp.buf_attach_client(0, client)

local function ask(method, line, column)
  local at = { line = line, character = column or 0 }
  local answers = vim.lsp.buf_request_sync(0, method, {
    textDocument = { uri = vim.uri_from_bufnr(0) }, position = at,
    range = { start = at, ["end"] = at }, context = { diagnostics = {} } }, 10000)
  return answers and answers[client] and answers[client].result
end

local function hints(line)
  local answers = vim.lsp.buf_request_sync(0, "textDocument/inlayHint", {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    range = { start = { line = line, character = 0 }, ["end"] = { line = line + 1, character = 0 } },
  }, 10000)
  return answers and answers[client] and answers[client].result or {}
end

local function findings(line)
  -- All that the notes say together is told a moment after the last key.
  vim.wait(1500)
  local count = 0
  for _, found in ipairs(vim.diagnostic.get(0)) do
    if found.lnum == line then
      count = count + 1
      say(shown(found.code .. ": " .. found.message))
    end
  end
  if count == 0 then say(shown("no findings in the line")) end
end

local function take(title, line, column)
  for _, action in ipairs(ask("textDocument/codeAction", line, column) or {}) do
    if action.title:find(title, 1, true) then
      vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      say("> " .. action.title)
      return say(shown(vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]))
    end
  end
  say("> no such action: " .. title)
end

say("# The note is opened")
vim.wait(5000, function() return #vim.diagnostic.get(0) > 0 end)
say(shown(#vim.diagnostic.get(0) > 0 and "findings are shown" or "no findings"))

say("# An agreement is typed in a hurry")
local text = "- [ ] gemeente kijkt naar de hoge heg bij t speelveld, eind volgende maand #gron"
vim.api.nvim_buf_set_lines(0, -1, -1, false, { "", "## Afspraken", "" })
local line = vim.api.nvim_buf_line_count(0) - 1
for length = 1, #text do
  vim.api.nvim_buf_set_lines(0, line, line + 1, false, { text:sub(1, length) })
end
say(shown(text))
findings(line)

say("# The hints in the line")
for _, hint in ipairs(hints(line)) do
  say(shown("behind column " .. hint.position.character .. ": " .. hint.label))
end

say("# What it was understood as")
local hover = ask("textDocument/hover", line, 12)
say(shown(hover and hover.contents.value or "nothing"))

say("# The fix, and a mark for later notes")
take("Maak er", line, #text - 1)
take("Zet een merk", line, 8)
findings(line)

say("# The note is saved, and the page follows")
vim.wait(10000, function() return address ~= nil and #page() > 0 end)
say(shown("before: " .. (line_of_page("hoge heg") or "it is not there")))
vim.cmd("silent write")
vim.wait(5000, function() return line_of_page("hoge heg") ~= nil end)
say(shown("after: " .. (line_of_page("hoge heg") or "it is not there")))

vim.lsp.stop_client(client)
vim.fn.jobstop(preview)
vim.wait(500)
vim.fn.delete(place, "rf")
vim.cmd("qa!")
