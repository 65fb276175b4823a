package org.ganlao.skills.instruction.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.ganlao.skills.instruction.course.domain.SiybModule;

/** What the parameters say of each kind of course. */
@ApplicationScoped
public class KindRules {

    private static final String ANYBODY = "any";
    private static final String NOTHING = "nothing";

    private final Parameters parameters;

    KindRules(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Whether the kind takes persons of this household registration, {@code rural} or {@code urban}. */
    public boolean takes(CourseKind kind, String residence, LocalDate day) {
        String wanted = parameters.at(day).text(key("residence", kind));
        return wanted.equals(ANYBODY) || wanted.equals(residence);
    }

    /** Whether nobody completes such a course without an assessment. */
    public boolean demandsScore(CourseKind kind, LocalDate day) {
        return parameters.at(day).integer(key("scored", kind)) > 0;
    }

    /** Whether such a course takes who holds a certificate of its level, or of a higher one, of its occupation. */
    public boolean takesCertified(CourseKind kind, LocalDate day) {
        return parameters.at(day).integer(key("takes-certified", kind)) > 0;
    }

    /** Whether such a course for a level takes only who may sit for the exam after it. */
    public boolean needsPrerequisite(CourseKind kind, LocalDate day, String region) {
        return parameters.at(day).integer(key("needs-prerequisite", kind), region) > 0;
    }

    /** The module that a person completes before this one; empty where none is asked. */
    public Optional<SiybModule> before(SiybModule module, LocalDate day, String region) {
        String earlier = parameters.at(day).text("skills.course.siyb-after." + word(module), region);
        return earlier.equals(NOTHING)
                ? Optional.empty()
                : Optional.of(SiybModule.valueOf(earlier.toUpperCase(Locale.ROOT)));
    }

    /** Whether such a course names this: {@code order}, {@code partner}. */
    boolean needs(CourseKind kind, String what, LocalDate day) {
        return parameters.at(day).text(key("needs", kind)).equals(what);
    }

    private static String key(String rule, CourseKind kind) {
        return "skills.course." + rule + "." + word(kind);
    }

    private static String word(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
