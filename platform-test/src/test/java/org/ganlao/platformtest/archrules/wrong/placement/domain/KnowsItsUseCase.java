package org.ganlao.platformtest.archrules.wrong.placement.domain;

import org.ganlao.platformtest.archrules.wrong.placement.ServesEveryone;

class KnowsItsUseCase {

    Class<?> user() {
        return ServesEveryone.class;
    }
}
