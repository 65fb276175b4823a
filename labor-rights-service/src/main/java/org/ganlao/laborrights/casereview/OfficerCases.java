package org.ganlao.laborrights.casereview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The cases of one kind that an officer decided; whoever keeps such cases implements it. */
public interface OfficerCases {

    /** Name of the cases' fact: {@code licence-application}. */
    String kind();

    /**
     * Those that stand and were decided from the one day to the other, both included.
     *
     * @param officer subject of who decided
     */
    List<UUID> decidedBy(String officer, String region, LocalDate from, LocalDate until);
}
