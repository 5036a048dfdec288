"""What a sample says and how much: shapes, and the order of a plant that each tells of."""
