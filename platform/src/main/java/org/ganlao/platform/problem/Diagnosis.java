package org.ganlao.platform.problem;

import java.util.List;
import org.ganlao.platform.observe.RequestId;
import org.ganlao.platform.observe.TraceContext;

/** What a failure means to the caller. */
record Diagnosis(Refusal refusal, List<Object> arguments, List<Violation> violations) {

    static Diagnosis of(Refusal refusal, Object... arguments) {
        return new Diagnosis(refusal, List.of(arguments), List.of());
    }

    static Diagnosis of(Rejection rejection, Language language) {
        String message = Text.fill(language.textOf(rejection.refusal()), rejection.arguments());
        List<Violation> violations = rejection.pointer() == null
                ? List.of()
                : List.of(Violation.inBody(
                        rejection.pointer(), message, rejection.refusal().code()));
        return new Diagnosis(rejection.refusal(), rejection.arguments(), violations);
    }

    static Diagnosis of(List<Violation> violations) {
        return new Diagnosis(CommonRefusal.INVALID_REQUEST, List.of(), violations);
    }

    boolean isOurFault() {
        return refusal.status() >= 500;
    }

    Problem told(Language language, String instance) {
        String template = language.textOf(refusal);
        return new Problem(
                Problem.TYPES + refusal.code(),
                Text.general(template),
                refusal.status(),
                Text.fill(template, arguments),
                instance,
                refusal.code(),
                refusal.source(),
                TraceContext.current().traceId(),
                RequestId.current().orElse(null),
                violations);
    }
}
