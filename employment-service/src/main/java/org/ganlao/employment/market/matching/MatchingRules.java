package org.ganlao.employment.market.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ganlao.employment.market.matching.domain.Profile;
import org.ganlao.employment.market.matching.domain.Weights;
import org.ganlao.employment.occupation.domain.SkillLevel;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.region.RegionTree;

/** What is compared and with which weights. */
@ApplicationScoped
class MatchingRules {

    private static final String WEIGHT = "employment.matching.weight.";

    private final RegionTree regions;

    MatchingRules(RegionTree regions) {
        this.regions = regions;
    }

    /** The weights of the day for the region of the vacancy or the registration. */
    static Weights weights(ParameterSet figures, String region) {
        return new Weights(
                figures.decimal(WEIGHT + "occupation", region),
                figures.decimal(WEIGHT + "region", region),
                figures.decimal(WEIGHT + "level", region));
    }

    Profile profile(String occupation, SkillLevel level, String region) {
        List<String> path = new ArrayList<>(regions.ancestors(region));
        Collections.reverse(path);
        path.add(region);
        return new Profile(occupation, level, path);
    }

    /** Of a row with the columns {@code occupation}, {@code level} and {@code region}. */
    Profile profile(Row row) {
        String level = row.text("level");
        return profile(row.text("occupation"), level == null ? null : SkillLevel.valueOf(level), row.text("region"));
    }

    /** The class of the classification outside of which nothing is compared. */
    static String majorGroup(String occupation) {
        return occupation.substring(0, 1);
    }
}
