package org.ganlao.platform.personal;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.ganlao.platform.profile.DevelopmentAids;

/** The key rings of this service; each is read when it is first needed, so that nobody must own a key without a use. */
@Singleton
class Keys {

    private final KeySettings settings;
    private final DevelopmentAids aids;
    private final Map<KeyPurpose, KeyRing> rings = new EnumMap<>(KeyPurpose.class);

    Keys(KeySettings settings, DevelopmentAids aids) {
        this.settings = settings;
        this.aids = aids;
    }

    /** @throws IllegalStateException saying what the operator has to set */
    synchronized KeyRing ring(KeyPurpose purpose) {
        KeyRing known = rings.get(purpose);
        if (known == null) {
            known = purpose.ring(settings, aids);
            requireOwnKeys(known);
            rings.put(purpose, known);
        }
        return known;
    }

    private void requireOwnKeys(KeyRing ring) {
        rings.values().stream().filter(ring::sharesAKeyWith).findFirst().ifPresent(other -> {
            throw new IllegalStateException(
                    "%s and %s share a key: each purpose needs its own".formatted(other.setting(), ring.setting()));
        });
    }
}
