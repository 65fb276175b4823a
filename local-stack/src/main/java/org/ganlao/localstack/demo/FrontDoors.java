package org.ganlao.localstack.demo;

import java.time.LocalDate;

/** Where the platform is found on a day: what happened before the demo's day, or will after it, is posted there. */
@FunctionalInterface
public interface FrontDoors {

    /**
     * @param day another one than the demo's
     * @return base address of a gateway whose clock stands there
     */
    String on(LocalDate day);
}
