package org.ganlao.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Failures told in one line, for work that has no request to answer: the same codes and texts as in problems. */
@ApplicationScoped
public class Explanations {

    private final Diagnostician diagnostician;

    Explanations(Diagnostician diagnostician) {
        this.diagnostician = diagnostician;
    }

    /**
     * @param code stable code of the refusal, as at {@code /problems/{code}}
     * @param ourFault whether the service failed, rather than refused
     */
    public record Explanation(String code, String zh, String en, boolean ourFault) {}

    /** What a failure means. JSON that could not be read is taken for the caller's, like the body of a request. */
    public Explanation of(Throwable thrown) {
        Throwable failure = thrown instanceof JsonProcessingException unread ? new UnreadableBody(unread) : thrown;
        Diagnosis diagnosis = diagnostician.diagnose(failure, Language.ZH);
        return new Explanation(
                diagnosis.refusal().code(),
                told(failure, Language.ZH),
                told(failure, Language.EN),
                diagnosis.isOurFault());
    }

    private String told(Throwable failure, Language language) {
        Diagnosis diagnosis = diagnostician.diagnose(failure, language);
        List<Violation> violations = diagnosis.violations();
        return violations.isEmpty()
                ? Text.fill(language.textOf(diagnosis.refusal()), diagnosis.arguments())
                : violations.stream()
                        .map(violation -> violation.pointer() + ": " + violation.message())
                        .collect(Collectors.joining("; "));
    }
}
