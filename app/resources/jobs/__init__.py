"""Work that goes on after its request was answered: who may do it, how far it has come."""
