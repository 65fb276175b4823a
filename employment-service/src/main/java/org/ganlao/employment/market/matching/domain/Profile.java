package org.ganlao.employment.market.matching.domain;

import java.util.Arrays;
import java.util.List;
import org.ganlao.employment.occupation.domain.SkillLevel;

/**
 * What is compared of a person who looks for work, or of a vacancy.
 *
 * @param occupation code of the occupation sought or offered, of any depth
 * @param level that the person holds, or the vacancy asks for; null where none
 * @param regions from the province down to the region of residence, or of the work
 */
public record Profile(String occupation, SkillLevel level, List<String> regions) {

    public Profile {
        regions = List.copyOf(regions);
    }

    List<String> classes() {
        return Arrays.asList(occupation.split("-"));
    }
}
