package org.ganlao.platformtest.archrules.wrong.gateway.plan;

import org.ganlao.platformtest.archrules.wrong.gateway.route.FrontDoor;

public class Progress {

    Class<?> neighbour() {
        return FrontDoor.class;
    }
}
