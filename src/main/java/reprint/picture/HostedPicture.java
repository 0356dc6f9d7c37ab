package reprint.picture;

import reprint.read.Location;

/**
 * A picture of a host whose works carry licences.
 *
 * @param host its name, such as {@code Wikimedia Commons}
 * @param credited whether a licence stands beside it
 * @param location of the picture's address
 */
public record HostedPicture(String host, boolean credited, Location location) {}
