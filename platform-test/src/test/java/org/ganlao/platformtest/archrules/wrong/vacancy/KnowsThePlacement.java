package org.ganlao.platformtest.archrules.wrong.vacancy;

import org.ganlao.platformtest.archrules.wrong.placement.ServesEveryone;

public class KnowsThePlacement {

    Class<?> circle() {
        return ServesEveryone.class;
    }
}
