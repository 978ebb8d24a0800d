print("wijk-bench")
