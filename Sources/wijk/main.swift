import Commands

await WijkCommand.start()
