-- Makes a document of a page in Markdown: what pandoc does not do by itself.
-- Pandoc runs it on the page it has read (https://pandoc.org/lua-filters.html). Before it stands
-- how wide the text is, in millimetres and in characters, and whether all of it must be on one sheet.

-- The title, and under it the line that says whose page it is and for whom.
local function take_title(doc)
  for index, block in ipairs(doc.blocks) do
    if block.t == 'Header' and block.level == 1 then
      doc.meta.title = pandoc.MetaInlines(block.content)
      doc.blocks:remove(index)
      local next = doc.blocks[index]
      if next and next.t == 'Para' then
        doc.meta.subtitle = pandoc.MetaInlines(next.content)
        doc.blocks:remove(index)
      end
      return index
    end
  end
end

-- A list of facts under the title, as lines below each other; behind each other on a tight sheet.
local function take_facts(doc, index)
  local list = doc.blocks[index]
  if not list or list.t ~= 'BulletList' then return end
  local lines = pandoc.List()
  for _, item in ipairs(list.content) do
    if #lines > 0 then
      lines:extend(tight and { pandoc.Str(' · ') } or { pandoc.LineBreak() })
    end
    lines:extend(pandoc.utils.blocks_to_inlines(item))
  end
  doc.blocks[index] = pandoc.Div({ pandoc.Para(lines) }, pandoc.Attr('', {}, { ['custom-style'] = 'Facts' }))
end

-- Headings one level up, as the title is none of them.
local function raise(header)
  header.level = math.max(header.level - 1, 1)
  return header
end

-- Columns up to this many characters wide are not made narrower, so that no number is broken off.
local short = 16

-- How wide a cell wants to be; a picture, whose size is in millimetres, cannot be less.
local function wish(cell)
  local size = 0
  pandoc.walk_block(pandoc.Div(cell), {
    Image = function(image)
      local wide = tonumber(image.title:match('^(%d+)x')) or 0
      size = math.max(size, math.ceil((wide + 3) / width * characters))
    end,
  })
  if size > 0 then return size, true end
  local text = pandoc.utils.stringify(pandoc.Div(cell))
  return math.min(utf8.len(text) or #text, 44) + 3, false
end

-- Every column as wide as its longest words ask, and the table no wider than the sheet.
local function widen(columns, rows)
  local wishes, firm, soft, taken = {}, {}, 0, 0
  for index = 1, columns do
    wishes[index] = 0
    for _, row in ipairs(rows) do
      if row[index] then
        local size, picture = wish(row[index])
        wishes[index] = math.max(wishes[index], size)
        firm[index] = firm[index] or picture
      end
    end
    firm[index] = firm[index] or wishes[index] <= short
    if firm[index] then taken = taken + wishes[index] else soft = soft + wishes[index] end
  end
  -- What gives way shares the room that is left, but never comes to nothing.
  local room = math.max(characters - taken, characters / 4)
  local scale = soft > room and room / soft or 1
  local sum = 0
  for index = 1, columns do
    if not firm[index] then wishes[index] = wishes[index] * scale end
    sum = sum + wishes[index]
  end
  local whole = math.max(sum, characters)
  for index = 1, columns do wishes[index] = wishes[index] / whole end
  return wishes
end

local function table_of(block)
  -- Since pandoc 2.10 a table has parts; this is the form that it had before.
  local simple = pandoc.utils.to_simple_table and pandoc.utils.to_simple_table(block) or block
  local rows = pandoc.List({ simple.headers })
  rows:extend(simple.rows)
  simple.widths = widen(#simple.aligns, rows)
  return pandoc.utils.from_simple_table and pandoc.utils.from_simple_table(simple) or simple
end

-- Pictures.

local digits = {}
for index = 1, 64 do
  digits[('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'):byte(index)] = index - 1
end

-- The bytes of base64 (RFC 4648).
local function decoded(text)
  local bytes, number, bits = {}, 0, 0
  for index = 1, #text do
    local digit = digits[text:byte(index)]
    if digit then
      number, bits = (number << 6 | digit) & 0xFFFF, bits + 6
      if bits >= 8 then
        bits = bits - 8
        bytes[#bytes + 1] = string.char(number >> bits & 0xFF)
      end
    end
  end
  return table.concat(bytes)
end

local function escaped(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

local pictures = 0

-- A picture that stands in the page itself, in the size that its title gives in millimetres.
local function draw(image)
  local data = image.src:match('^data:image/png;base64,(.*)$')
  local width, height = image.title:match('^(%d+)x(%d+)$')
  -- Notes have no pictures, and nothing is fetched.
  if not data or not width then return image.caption end
  pictures = pictures + 1
  if FORMAT == 'odt' then
    -- Older versions of pandoc leave out of an ODT what a picture shows in words.
    return pandoc.RawInline('opendocument', table.concat {
      '<draw:frame draw:name="', tostring(pictures), '" text:anchor-type="as-char" svg:width="', width,
      'mm" svg:height="', height, 'mm"><draw:image><office:binary-data>', data,
      '</office:binary-data></draw:image><svg:desc>',
      escaped(pandoc.utils.stringify(image.caption)), '</svg:desc></draw:frame>',
    })
  end
  image.src = pictures .. '.png'
  image.title = ''
  image.attributes.width, image.attributes.height = width .. 'mm', height .. 'mm'
  pandoc.mediabag.insert(image.src, 'image/png', decoded(data))
  return image
end

-- A line in bold type right above a table is its title, and stays on the sheet with it.
local function name_tables(blocks)
  for index = 1, #blocks - 1 do
    local line = blocks[index]
    if line.t == 'Para' and blocks[index + 1].t == 'Table' and #line.content == 1
      and line.content[1].t == 'Strong' then
      blocks[index] = pandoc.Div(
        { pandoc.Para(line.content[1].content) }, pandoc.Attr('', {}, { ['custom-style'] = 'Table Caption' }))
    end
  end
  return blocks
end

return {
  { Pandoc = function(doc)
      local index = take_title(doc)
      if index then take_facts(doc, index) end
      return doc
    end },
  { Blocks = name_tables },
  { Header = raise, Table = table_of },
  { Image = draw },
}
