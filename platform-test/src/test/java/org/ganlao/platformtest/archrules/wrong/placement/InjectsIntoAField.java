package org.ganlao.platformtest.archrules.wrong.placement;

import jakarta.inject.Inject;

class InjectsIntoAField {

    @Inject
    ServesEveryone everyone;
}
