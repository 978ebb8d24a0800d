-- Neovim 0.7 and later, in init.lua. Tried with 0.7.2.
local function keys(buffer)
  local options = { buffer = buffer }
  vim.bo[buffer].omnifunc = "v:lua.vim.lsp.omnifunc"
  vim.keymap.set("n", "K", vim.lsp.buf.hover, options)
  vim.keymap.set("n", "gd", vim.lsp.buf.definition, options)
  vim.keymap.set("n", "gr", vim.lsp.buf.references, options)
  vim.keymap.set("n", "<leader>a", vim.lsp.buf.code_action, options)
  vim.keymap.set("n", "<leader>r", vim.lsp.buf.rename, options)
  -- What was understood, shown in the line, from 0.10 on.
  if vim.lsp.inlay_hint then vim.lsp.inlay_hint.enable(true, { bufnr = buffer }) end
end

vim.api.nvim_create_autocmd("FileType", {
  pattern = { "markdown", "yaml", "text" },
  callback = function(event)
    local path = vim.api.nvim_buf_get_name(event.buf)
    local settings = vim.fn.findfile("wijk.yml", vim.fn.fnamemodify(path, ":p:h") .. ";")
    -- Only in the folder of a municipality; elsewhere Markdown is just Markdown.
    if settings == "" then return end
    local root = vim.fn.fnamemodify(settings, ":p:h")
    keys(event.buf)
    local config = { name = "wijk", cmd = { "wijk", "lsp" }, root_dir = root }
    if vim.lsp.start then
      vim.lsp.start(config)
      return
    end
    -- Before 0.8 one client a folder is kept by hand.
    _G.wijk_clients = _G.wijk_clients or {}
    _G.wijk_clients[root] = _G.wijk_clients[root] or vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(event.buf, _G.wijk_clients[root])
  end,
})
