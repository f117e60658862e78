"""Translation models of a hub: looked up, downloaded, converted to CTranslate2 and kept in the user's cache.

connection > repository > plan > download > conversion > adding; installed knows what is there already.
"""
