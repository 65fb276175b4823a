package org.ganlao.platformtest.archrules.right.placement;

class PlacementResource {

    private final RegisterPlacement registerPlacement;

    PlacementResource(RegisterPlacement registerPlacement) {
        this.registerPlacement = registerPlacement;
    }

    PlacementView register() {
        return PlacementView.from(registerPlacement.register());
    }
}
