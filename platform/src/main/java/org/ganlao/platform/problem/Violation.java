package org.ganlao.platform.problem;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the member of the body; null where a parameter is at fault
 * @param parameter name of the path, query or header parameter; null where the body is at fault
 * @param code kebab-case name of the rule that was broken
 */
record Violation(String pointer, String parameter, String message, String code) {

    static Violation inBody(String pointer, String message, String code) {
        return new Violation(pointer, null, message, code);
    }

    static Violation inParameter(String parameter, String message, String code) {
        return new Violation(null, parameter, message, code);
    }
}
