import Commands

WijkCommand.start()
