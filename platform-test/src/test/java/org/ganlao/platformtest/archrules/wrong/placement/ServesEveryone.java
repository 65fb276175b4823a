package org.ganlao.platformtest.archrules.wrong.placement;

import org.ganlao.platformtest.archrules.wrong.vacancy.KnowsThePlacement;

public class ServesEveryone {

    Class<?> circle() {
        return KnowsThePlacement.class;
    }
}
