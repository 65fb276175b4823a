package org.ganlao.platformtest.archrules.wrong.placement;

class PlacementHelper {}
