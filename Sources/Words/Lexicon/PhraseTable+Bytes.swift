// A table as bytes, so that it is made when the program is built and only read when it starts.
extension PhraseTable {
  /// The table as bytes; ``init(bytes:)`` reads them.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(UInt32(meanings.count))
    for meaning in meanings {
      writer.add(meaning.list.index)
      writer.add(letters: meaning.value.utf8)
    }
    writer.add(UInt32(elements.count))
    for element in elements { element.write(to: &writer) }
    pool.write(to: &writer)
    writer.add(UInt32(phrases.count))
    for phrase in phrases {
      writer.add(phrase.list.index)
      writer.add(phrase.meaning)
      writer.add(phrase.weight)
      writer.add(Int32(phrase.elements.lowerBound))
      writer.add(UInt8(clamping: phrase.elements.count))
    }
    index.write(to: &writer)
    return writer.bytes
  }

  /// Reads a table from its bytes.
  convenience init(bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    let meanings = reader.values { reader in
      (
        list: ListID(index: reader.next()),
        value: String(decoding: reader.letters(), as: UTF8.self)
      )
    }
    let elements = reader.values { PhraseElement(reading: &$0) }
    let pool = PhrasePool(reading: &reader)
    let phrases = reader.values { reader in
      let list = ListID(index: reader.next())
      let meaning: Int32 = reader.next()
      let weight: Int32 = reader.next()
      let start = Int(reader.next(Int32.self))
      let parts = start..<(start + Int(reader.next(UInt8.self)))
      return Phrase(
        list: list, meaning: meaning, weight: weight,
        needs: Self.needs(of: elements[parts]), elements: parts)
    }
    let index = PhraseIndex(reading: &reader)
    self.init(phrases, elements, pool, meanings, index)
  }
}

extension PhraseElement {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.add(kind.rawValue | (isOptional ? 0x80 : 0))
    if kind.isPooled {
      writer.add(pooled.lowerBound)
      writer.add(pooled.upperBound)
    } else {
      writer.add(hash)
    }
  }

  fileprivate init(reading reader: inout ByteReader) {
    let form: UInt8 = reader.next()
    kind = Kind(rawValue: form & 0x7F) ?? .gap
    isOptional = form & 0x80 != 0
    if kind.isPooled {
      let start: Int32 = reader.next()
      pooled = start..<max(start, reader.next())
    } else {
      hash = reader.next()
    }
  }
}

extension PhrasePool {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.add(letters: letters)
    writer.add(UInt32(hashes.count))
    for hash in hashes { writer.add(hash) }
  }

  fileprivate init(reading reader: inout ByteReader) {
    letters = reader.letters()
    hashes = reader.values { $0.next() }
  }
}

extension PhraseIndex {
  fileprivate func write(to writer: inout ByteWriter) {
    for table in [pairs, words, heads, tails] {
      let used = table.values.indices.filter { table.values[$0] >= 0 }
      writer.add(UInt32(used.count))
      for slot in used {
        writer.add(table.keys[slot])
        writer.add(table.values[slot])
      }
    }
    writer.add(UInt32(buckets.count))
    for bucket in buckets {
      writer.add(bucket.lowerBound)
      writer.add(bucket.upperBound)
    }
    writer.add(UInt32(members.count))
    for member in members { writer.add(member) }
    writer.add(numeric)
  }

  fileprivate init(reading reader: inout ByteReader) {
    func table(_ reader: inout ByteReader) -> WordTable {
      WordTable(reader.values { (hash: $0.next(), value: $0.next()) })
    }
    pairs = table(&reader)
    words = table(&reader)
    heads = table(&reader)
    tails = table(&reader)
    buckets = reader.values { reader in
      let start: Int32 = reader.next()
      return start..<max(start, reader.next())
    }
    members = reader.values { $0.next() }
    numeric = reader.next()
  }
}
