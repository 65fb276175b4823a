package org.ganlao.gateway.route;

/**
 * Who passes the front door.
 *
 * @param program through which the call comes, as the access log tells it
 * @param share under which the call is counted
 */
record Caller(String program, String share) {

    private static final String UNKNOWN = "-";

    /**
     * People at one program have a share each; a program that calls for itself is one subject.
     *
     * @param program claim {@code azp}; null without one
     */
    static Caller of(String program, String subject) {
        return new Caller(program == null ? UNKNOWN : program, program + " " + subject);
    }

    /** Known by no token. */
    static Caller at(String network) {
        return new Caller(UNKNOWN, network);
    }
}
