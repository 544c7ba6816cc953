/** Scripts that a queue's server runs. They know the keys of BullMQ 6; all of a queue lie on one node of a cluster. */

/**
 * Removes jobs in one step, whoever has them: `KEYS[1]` is the beginning of the queue's keys, `ARGV[1]` of the ids, and
 * `ARGV[2]` says which jobs go, `these` or `others`. What is no job of any planning goes in both cases. After `these`
 * nothing stays of a queue that holds no other job.
 */
export const REMOVE_JOBS = `
local base, prefix, these = KEYS[1], ARGV[1], ARGV[2] == 'these'
local others = 0
local function sweep(ids, remove)
  for _, id in ipairs(ids) do
    local isJob = string.find(id, '^%x%x%x%x%x%x%x%x%-r%d+%-%d+$')
    if not isJob or (string.sub(id, 1, #prefix) == prefix) == these then
      remove(id)
      redis.call('SREM', base .. 'stalled', id)
      local job = base .. id
      redis.call('DEL', job, job .. ':lock', job .. ':logs', job .. ':dependencies', job .. ':processed',
        job .. ':failed', job .. ':unsuccessful')
    else
      others = others + 1
    end
  end
end
for _, name in ipairs({'wait', 'active', 'paused'}) do
  local key = base .. name
  sweep(redis.call('LRANGE', key, 0, -1), function(id) redis.call('LREM', key, 1, id) end)
end
for _, name in ipairs({'prioritized', 'delayed', 'completed', 'failed', 'waiting-children'}) do
  local key = base .. name
  sweep(redis.call('ZRANGE', key, 0, -1), function(id) redis.call('ZREM', key, id) end)
end
if these and others == 0 then
  for _, name in ipairs({'events', 'delay', 'stalled-check', 'stalled', 'id', 'pc', 'marker', 'limiter', 'meta'}) do
    redis.call('DEL', base .. name)
  end
end
return others
`
