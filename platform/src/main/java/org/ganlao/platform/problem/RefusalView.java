package org.ganlao.platform.problem;

/** The documentation of a refusal. Places {@code {0}} in the texts are filled in at each occurrence. */
public record RefusalView(String type, String code, int status, String zh, String en, String source) {

    static RefusalView from(Refusal refusal) {
        return new RefusalView(
                Problem.TYPES + refusal.code(),
                refusal.code(),
                refusal.status(),
                refusal.zh(),
                refusal.en(),
                refusal.source());
    }
}
