package org.ganlao.platformtest.endpoints;

/**
 * Where records lie that are asked for.
 *
 * @param own region of the records
 * @param sibling one of the same level that neither covers it nor is covered by it
 */
record Ground(String own, String sibling) {

    /** A county lies in a city, and a city in the province (GB/T 2260). */
    String above() {
        return own.endsWith("00") ? own.substring(0, 2) + "0000" : own.substring(0, 4) + "00";
    }
}
