package org.ganlao.skills.provider.institution;

import java.time.LocalDate;
import java.util.UUID;

/** SPI: keeps an institution from opening sessions for a reason other than its licence. */
public interface TrainingBar {

    /**
     * @param until last day of the session
     * @throws org.ganlao.platform.problem.Rejection if the institution may open none
     */
    void requireMayTrain(UUID institution, LocalDate until);
}
