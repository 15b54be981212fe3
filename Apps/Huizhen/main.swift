print("Huizhen")
