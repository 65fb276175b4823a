package org.ganlao.platform.personal;

/** Stands in a log for an exception whose message held an identity number: same name, same stack, masked message. */
final class MaskedThrowable extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEPTH = 20;

    private final String written;

    private MaskedThrowable(Throwable original, int depth) {
        super(null, depth == 0 ? null : standIn(original.getCause(), depth - 1), false, true);
        this.written = Masking.maskWithin(original.toString());
        setStackTrace(original.getStackTrace());
    }

    /** The same exception where there is nothing to mask, which is nearly always. */
    static Throwable of(Throwable original) {
        for (Throwable cause = original; cause != null; cause = cause.getCause()) {
            String written = cause.toString();
            if (!Masking.maskWithin(written).equals(written)) {
                return standIn(original, DEPTH);
            }
        }
        return original;
    }

    private static Throwable standIn(Throwable original, int depth) {
        return original == null ? null : new MaskedThrowable(original, depth);
    }

    @Override
    public String toString() {
        return written;
    }
}
