package org.ganlao.skills.provider.supervision;

import java.time.LocalDate;
import java.util.UUID;

/** SPI: told in the same transaction, the institution's row locked, when what supervision knows of an institution changes. */
public interface SupervisionFollower {

    /** @param today by the business clock */
    void changed(UUID institution, LocalDate today);
}
