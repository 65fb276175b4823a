package org.ganlao.platform.personal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** No service starts without a data key of its own: answers are stored under it, too. */
@Singleton
class KeyCheck {

    void require(@Observes StartupEvent start, Keys keys) {
        keys.ring(KeyPurpose.DATA);
    }
}
