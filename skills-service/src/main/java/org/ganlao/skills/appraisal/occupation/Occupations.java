package org.ganlao.skills.appraisal.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.occupation.domain.OccupationRefusal;

/** The occupations of the national classification, which are data: a file of this service. */
@ApplicationScoped
public class Occupations {

    private static final String FILE = "/occupations/classification-1999.yaml";

    private final NavigableMap<String, Occupation> byCode = Collections.unmodifiableNavigableMap(read());

    private static NavigableMap<String, Occupation> read() {
        NavigableMap<String, Occupation> occupations = new TreeMap<>();
        for (Occupation occupation : DataFile.read(FILE, Occupation.class)) {
            if (occupations.put(occupation.code(), occupation) != null) {
                throw new IllegalStateException("twice in " + FILE + ": " + occupation.code());
            }
        }
        return occupations;
    }

    /** @throws Rejection (422) {@code occupation-unknown}, at the pointer */
    public Occupation require(String code, String pointer) {
        return find(code).orElseThrow(() -> new Rejection(OccupationRefusal.OCCUPATION_UNKNOWN, code).at(pointer));
    }

    /**
     * The occupation, which has the level.
     *
     * @param pointer to what holds {@code occupation} and {@code level}; empty for the body itself
     */
    public Occupation require(String code, int level, String pointer) {
        Occupation occupation = require(code, pointer + "/occupation");
        if (!occupation.hasLevel(level)) {
            throw new Rejection(OccupationRefusal.LEVEL_NOT_OF_OCCUPATION, code, level).at(pointer + "/level");
        }
        return occupation;
    }

    public Optional<Occupation> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Codes of those in whose name, Chinese or English, this stands. */
    public List<String> named(String part) {
        return byCode.values().stream()
                .filter(occupation -> occupation.isCalled(part))
                .map(Occupation::code)
                .toList();
    }

    /** Those behind a code, in the order of the codes. */
    Collection<Occupation> after(String code) {
        return byCode.tailMap(code, false).values();
    }
}
