package org.ganlao.platformtest.archrules.wrong.gateway.route;

import org.ganlao.platformtest.archrules.wrong.gateway.plan.Progress;

public class FrontDoor {

    Class<?> neighbour() {
        return Progress.class;
    }
}
