package org.ganlao.platformtest.archrules.wrong.placement;

import org.ganlao.platformtest.archrules.right.placement.domain.Placement;

class KnowsAnotherService {

    Class<?> foreign() {
        return Placement.class;
    }
}
