package org.placewise.model.scenario;

/**
 * Who asks, and how often.
 *
 * @param users                 people, vehicles, cameras ... each with one device; at least 1
 * @param usersPerSite          of them, how many one edge site serves; at least 1
 * @param requestsPerUserPerDay requests, or frames of a vision stream, on an average day; positive
 * @param peakFactor            busiest hour over average hour; at least 1
 * @param uploadBytes           sent per request when inference runs elsewhere; not negative
 * @param downloadBytes         received per request; not negative
 */
public record Traffic(double users, double usersPerSite, double requestsPerUserPerDay, double peakFactor,
                      double uploadBytes, double downloadBytes) {
    private static final double SECONDS_PER_DAY = 86_400;
    /** Days of an average month: 365.25 / 12. */
    public static final double DAYS_PER_MONTH = 30.4375;

    public Traffic {
        require(users >= 1, "users", users);
        require(usersPerSite >= 1, "usersPerSite", usersPerSite);
        require(requestsPerUserPerDay > 0, "requestsPerUserPerDay", requestsPerUserPerDay);
        require(peakFactor >= 1, "peakFactor", peakFactor);
        require(uploadBytes >= 0, "uploadBytes", uploadBytes);
        require(downloadBytes >= 0, "downloadBytes", downloadBytes);
    }

    private static void require(boolean holds, String name, double value) {
        if (!holds || !Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is out of range: " + value);
        }
    }

    public Traffic withRequests(double perUserPerDay) {
        return new Traffic(users, usersPerSite, perUserPerDay, peakFactor, uploadBytes, downloadBytes);
    }

    public double requestsPerDay() {
        return users * requestsPerUserPerDay;
    }

    public double requestsPerMonth() {
        return requestsPerDay() * DAYS_PER_MONTH;
    }

    /** Requests per second of all users in the busiest hour. */
    public double peakRate() {
        return meanRate() * peakFactor;
    }

    /** Requests per second of all users, averaged over the day. */
    public double meanRate() {
        return requestsPerDay() / SECONDS_PER_DAY;
    }

    /** Number of edge sites that serve all users. */
    public double sites() {
        return Math.ceil(users / usersPerSite);
    }
}
