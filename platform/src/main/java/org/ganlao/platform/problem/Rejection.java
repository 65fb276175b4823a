package org.ganlao.platform.problem;

import java.util.List;

/** Thrown where a request is refused; rolls the transaction back and is answered as the problem of its {@link Refusal}. */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Object> arguments;
    private final String pointer;

    /** The arguments fill the places {@code {0}}, {@code {1}} of the refusal's texts. */
    public Rejection(Refusal refusal, Object... arguments) {
        this(refusal, List.of(arguments), null);
    }

    private Rejection(Refusal refusal, List<Object> arguments, String pointer) {
        super(refusal.code() + ": " + Text.fill(refusal.en(), arguments));
        this.refusal = refusal;
        this.arguments = arguments;
        this.pointer = pointer;
    }

    /** The same refusal, blamed on one member of the request body (RFC 6901, {@code /person/birthDate}). */
    public Rejection at(String jsonPointer) {
        Rejection located = new Rejection(refusal, arguments, jsonPointer);
        located.setStackTrace(getStackTrace());
        return located;
    }

    public Refusal refusal() {
        return refusal;
    }

    List<Object> arguments() {
        return arguments;
    }

    /** Null when no single member of the body is to blame. */
    String pointer() {
        return pointer;
    }
}
