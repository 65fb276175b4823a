package org.ganlao.platformtest.endpoints;

/**
 * What the service answered.
 *
 * @param contentType empty without one
 */
record Answer(int status, String contentType, String text) {

    private static final int FIRST_REFUSAL = 400;

    boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }
}
